import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileResponse } from '../../exports/files.ts';
import { dataFileNames } from '../../links.ts';
import { model } from '../../model/index.ts';

export const getStaticPaths = () => dataFileNames.map((name) => ({ params: { file: name }, props: { name } }));

/** A file to download. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse(model, props.name);
