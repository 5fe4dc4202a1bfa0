/** How the page of a rule is had. */
export const see = (rule: string): string => `promwright explain ${rule}`;
