export const NO_PARAMS = Object.freeze({});
