import type { Gap } from './gap.ts';

/** How a list's last item so far compares with the items above it: who wrote those in one sentence each seldom puts three into the last. */
export function listPeers({ before, sentences, peers }: Gap): readonly string[] {
  if (peers.length === 0) return ['#peers 0'];
  const length = mean(peers.map((peer) => peer.length));
  const most = Math.max(...peers.map((peer) => peer.sentences));
  const longest = Math.max(...peers.map((peer) => peer.length));
  const usual = Math.min(3, Math.round(mean(peers.map((peer) => peer.sentences)) * 2) / 2);
  return [
    `#peers ${hundreds(length)}`,
    `#peers so far ${hundreds(length)} ${hundreds(before.length)}`,
    `#peers most ${Math.min(most, 4)} ${Math.min(sentences, 3)}`,
    `#peers usual ${usual} ${Math.min(sentences, 3)}`,
    `#peers ${sentences >= most ? 'beyond' : 'within'} ${before.length >= longest ? 'longer' : 'shorter'}`,
  ];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function hundreds(length: number): number {
  return Math.min(Math.floor(length / 100), 5);
}
