import { ChatElement } from './chat-element.ts'

if (!customElements.get('verbatim-chat')) customElements.define('verbatim-chat', ChatElement)
