import { z } from "zod";

// Pages forbid code that is made at run time, which zod would otherwise try.
z.config({ jitless: true });

export { z };
