import { openArtefact } from "../../open.tmp.mjs";
export const openEncoder = async () => ({ ...(await openArtefact("/tmp/exp/art-tuned", 1)), bytes: 16772109 }) as any;
