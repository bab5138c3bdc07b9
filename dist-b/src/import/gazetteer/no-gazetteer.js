/** For files that name every place by its key. */
export const noGazetteer = { named: () => [], at: () => undefined };
