/** Has the reader done nothing on the page yet, as far as the browser can tell? What is made then may wait for its turn. */
export function untouched(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  return userActivation?.hasBeenActive === false;
}
