import { openArtefact } from "../../open.tmp.mjs";
export const openEncoder = () => openArtefact("/tmp/exp/art-tuned", 1) as any;
