import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('sala', { ready: true })
