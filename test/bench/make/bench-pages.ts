import { join } from 'node:path'
import { projectDir } from '../../../build/bootstrap/places.mjs'
import { building, stampOf, unlessDone } from '../../../build/bundles/stamp.mjs'
import { ownBoards, peerBoards, type BenchOptions } from '../options.ts'
import { buildOwnPages, buildPeerPages } from './build-pages.ts'
import { installPeers } from './install-peers.ts'
import { makePeerDocument } from './peer-documents.ts'
import { serve } from './serve.ts'

const ownInputs = [
  'electron/core',
  'electron/host/session',
  'renderer',
  'assets/texts',
  'assets/fonts',
]
const benchInputs = ['test/bench/pages', 'test/bench/make', 'package-lock.json']
const peerInputs = ['test/bench/peers', 'test/bench/package.json', ...benchInputs]

/** Builds and serves the pages of the wanted boards; peers that cannot be had are left out. */
export async function benchPages({ boards, noteCounts }: BenchOptions) {
  const ownDir = await ownPages()
  const wantedPeers = peerBoards.filter((board) => boards.includes(board))
  const packagesDir = wantedPeers.length > 0 ? await installPeers() : null
  const peerDir = packagesDir === null ? null : await peerPages(packagesDir)
  const own = await serve(ownDir)
  const peers = peerDir === null ? null : await serve(peerDir)
  if (peers !== null && peerDir !== null) {
    for (const peer of wantedPeers) {
      for (const noteCount of noteCounts)
        await makePeerDocument(peerDir, peers.url, peer, noteCount)
    }
  }
  return {
    boards: [
      ...ownBoards.filter((board) => boards.includes(board)),
      ...(peers === null ? [] : wantedPeers),
    ],
    urlOf(board: string) {
      const isOwn = ownBoards.some((name) => name === board)
      return `${(isOwn ? own : (peers ?? own)).url}/${board}.html`
    },
    async close() {
      await own.close()
      await peers?.close()
    },
  }
}

/** The folder with our pages, made anew when one of their sources has changed. */
export async function ownPages(): Promise<string> {
  const dir = join(projectDir, '.cache', 'bench', 'own')
  const stamp = stampOf([...ownInputs, ...benchInputs])
  await building(() => unlessDone('bench-own', stamp, dir, () => buildOwnPages(ownBoards, dir)))
  return dir
}

async function peerPages(packagesDir: string): Promise<string> {
  const dir = join(projectDir, '.cache', 'bench', 'peers')
  const build = () => buildPeerPages(peerBoards, dir, packagesDir)
  await building(() => unlessDone('bench-peers', stampOf(peerInputs), dir, build))
  return dir
}
