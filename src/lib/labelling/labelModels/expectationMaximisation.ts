/**
 * Responses of raters to items of unknown class. Items that received exactly the same responses are kept once, with
 * their number as weight.
 */
export interface ResponseTable {
  classes: number;
  raters: number;
  /** How many different responses there are. */
  categories: number;
  /** Responses to item i: `responses` from `first[i]` to `first[i + 1]`, each rater × categories + category. */
  responses: Int32Array;
  first: Int32Array;
  /** How many times each item counts. */
  weights: Float64Array;
  /** Class of an item where it is known, else −1. */
  known: Int8Array;
}

/** How the model is fitted. */
export interface EmSettings {
  /** Share of each class, or "estimate" to take the mean posterior at each step. */
  prior: readonly number[] | "estimate";
  /** Added to every count of responses and of items of a class (Laplace); 0 for maximum likelihood. */
  smoothing: number;
  /**
   * What a response's probability is a share of: the rater's "responses" to items of the class (Dawid and Skene; not
   * responding says nothing), or all "items" of the class (a rater who responds only to what it recognises).
   */
  share: "responses" | "items";
  /** Changes the evidence, log P(response | class) by response and class, before it is used. */
  adjust?: (evidence: Float64Array) => void;
  /** Stops when no posterior changes by more than this. */
  tolerance: number;
  /** Most steps that are taken. */
  steps: number;
}

/** A fitted model. */
export interface EmFit {
  /** P(class | responses), items × classes. */
  posteriors: Float64Array;
  prior: Float64Array;
  /** P(response | class), (rater × categories + category) × classes. */
  rates: Float64Array;
  /** What each response added to the log-odds, in the same shape, after `adjust`. */
  evidence: Float64Array;
  /** Log likelihood before each step; grows at every step for `share` "responses" without smoothing and `adjust`. */
  logLikelihood: number[];
  steps: number;
  converged: boolean;
  /** Largest change of a posterior in the last step. */
  change: number;
}

/** Logarithm that stands for that of 0. */
const lowest = -690;

/**
 * Fits classes and error rates by expectation maximisation (Dawid and Skene, "Maximum likelihood estimation of observer
 * error-rates using the EM algorithm", Applied Statistics 28, 1979, equations 2.3 to 2.5).
 *
 * @param start posteriors to begin with, items × classes; known classes override them
 */
export function maximiseExpectation(table: ResponseTable, settings: EmSettings, start: Float64Array): EmFit {
  const { classes } = table;
  const posteriors = start.slice();
  clampKnown(table, posteriors);
  const logLikelihood: number[] = [];
  let change = 0;
  let converged = false;
  let steps = 0;
  let parameters = maximise(table, settings, posteriors);
  while (!converged && steps < settings.steps) {
    steps++;
    const outcome = expect(table, parameters, posteriors);
    change = outcome.change;
    logLikelihood.push(outcome.logLikelihood);
    converged = change <= settings.tolerance;
    if (!converged) parameters = maximise(table, settings, posteriors);
  }
  return { posteriors, ...parameters, logLikelihood, steps, converged, change };

  function clampKnown({ known }: ResponseTable, posteriors: Float64Array): void {
    known.forEach((label, item) => {
      if (label < 0) return;
      posteriors.fill(0, item * classes, (item + 1) * classes);
      posteriors[item * classes + label] = 1;
    });
  }
}

interface Parameters {
  prior: Float64Array;
  rates: Float64Array;
  evidence: Float64Array;
}

/** Class shares and response rates that fit the posteriors best. */
function maximise(table: ResponseTable, settings: EmSettings, posteriors: Float64Array): Parameters {
  const { classes, raters, categories, first, responses, weights } = table;
  const { smoothing } = settings;
  const size = new Float64Array(classes);
  const rates = new Float64Array(raters * categories * classes);
  for (let item = 0; item < weights.length; item++) {
    for (let k = 0; k < classes; k++) {
      const mass = weights[item] * posteriors[item * classes + k];
      if (mass === 0) continue;
      size[k] += mass;
      for (let r = first[item]; r < first[item + 1]; r++) rates[responses[r] * classes + k] += mass;
    }
  }
  for (let rater = 0; rater < raters; rater++) {
    for (let k = 0; k < classes; k++) {
      const at = (category: number) => (rater * categories + category) * classes + k;
      let given = 0;
      for (let c = 0; c < categories; c++) given += rates[at(c)];
      // One more category than there are: not responding.
      const total =
        settings.share === "responses"
          ? given + smoothing * categories
          : Math.max(given, size[k]) + smoothing * (categories + 1);
      for (let c = 0; c < categories; c++)
        rates[at(c)] = total > 0 ? (rates[at(c)] + smoothing) / total : 1 / categories;
    }
  }
  const evidence = rates.map((rate) => (rate > 0 ? Math.max(lowest, Math.log(rate)) : lowest));
  settings.adjust?.(evidence);
  return { prior: priorOf(settings, size), rates, evidence };
}

function priorOf({ prior, smoothing }: EmSettings, size: Float64Array): Float64Array {
  if (prior !== "estimate") return Float64Array.from(prior);
  const total = size.reduce((sum, each) => sum + each, 0) + smoothing * size.length;
  return size.map((each) => (total > 0 ? (each + smoothing) / total : 1 / size.length));
}

/** Replaces the posteriors by what the parameters give. */
function expect(
  { classes, first, responses, weights, known }: ResponseTable,
  { prior, evidence }: Parameters,
  posteriors: Float64Array,
): { change: number; logLikelihood: number } {
  const logPrior = prior.map((share) => (share > 0 ? Math.max(lowest, Math.log(share)) : lowest));
  const logs = new Float64Array(classes);
  let change = 0;
  let logLikelihood = 0;
  for (let item = 0; item < weights.length; item++) {
    logs.set(logPrior);
    for (let r = first[item]; r < first[item + 1]; r++)
      for (let k = 0; k < classes; k++) logs[k] += evidence[responses[r] * classes + k];
    if (known[item] >= 0) {
      logLikelihood += weights[item] * logs[known[item]];
      continue;
    }
    let most = -Infinity;
    for (let k = 0; k < classes; k++) most = Math.max(most, logs[k]);
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += Math.exp(logs[k] - most);
    for (let k = 0; k < classes; k++) {
      const posterior = Math.exp(logs[k] - most) / sum;
      if (weights[item] > 0) change = Math.max(change, Math.abs(posterior - posteriors[item * classes + k]));
      posteriors[item * classes + k] = posterior;
    }
    logLikelihood += weights[item] * (most + Math.log(sum));
  }
  return { change, logLikelihood };
}
