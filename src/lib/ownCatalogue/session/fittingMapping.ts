import { roles, type Mapping, type Role } from "../mappedCatalogue.js";

/**
 * What of a mapping fits a file: the roles whose columns the file has. A role whose column is gone is left to the file's own
 * guess, unless that column has a role already.
 *
 * @param names of the file's columns @param guess at the file's own mapping
 * @returns the mapping, and the roles whose columns are gone, with their names
 */
export function fittingMapping(
  earlier: Mapping,
  names: readonly string[],
  guess: Mapping,
): { mapping: Mapping; gone: [role: Role, column: string][] } {
  const own = Object.entries(earlier) as [Role, string][];
  const kept = own.filter(([, column]) => names.includes(column));
  const gone = own.filter(([, column]) => !names.includes(column));
  const taken = new Set(kept.map(([, column]) => column));
  const guessed = gone.flatMap(([role]): [Role, string][] => {
    const column = guess[role];
    return column === undefined || taken.has(column) ? [] : [[role, column]];
  });
  const byRole = Object.fromEntries([...kept, ...guessed]);
  return {
    mapping: Object.fromEntries(
      roles.flatMap((role) => (byRole[role] === undefined ? [] : [[role, byRole[role]]])),
    ),
    gone,
  };
}
