/** Processor seconds of this process, all threads counted, since `process.cpuUsage()` gave a figure. */
export function processorSeconds(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}
