export { decodeBundle, encodeBundle } from './bundle.js';
export {
  formatCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  type Checkpoint,
} from './checkpoint.js';
export {
  formatNote,
  openNote,
  parseNote,
  signedText,
  type AnyHash,
  type Note,
  type Signature,
  type Verify,
} from './note.js';
export { consistencyProof, inclusionProof, rootAt, type NodeReader } from './proof.js';
export {
  entriesPath,
  parseTilePath,
  TILE_WIDTH,
  tileNodes,
  tilePath,
  tileWidth,
  type TileName,
  type TileReader,
} from './tile.js';
export {
  append,
  appendAll,
  decodeFrontier,
  emptyFrontier,
  encodeFrontier,
  foldPerfect,
  leafHash,
  nodeHash,
  rootOf,
  type Frontier,
  type Hash,
} from './tree.js';
export {
  leafDigest,
  verifyConsistency,
  verifyInclusion,
  type Consistency,
  type Digest,
  type Inclusion,
} from './verify.js';
export { formatVkey, keyHash, parseVkey, type Vkey } from './vkey.js';
