import { model } from '../model/index.ts';
import { allCards } from './all.ts';

/** The cards of this site by their paths. */
export const cards = allCards(model);
