import type { Phrases } from './phrase-grammar.ts'
import type { SmallTalkTopic } from './replies.ts'

/**
 * Questions on what the assistant is and whose, as `phrase-grammar.ts` reads them. Whole questions: what goes on with anything
 * else ("do you know if …", "can you tell me …") is about the documents, and so is a "you" that means anybody ("are you
 * allowed to see it").
 */
export const ASKED_OF_NATURE: Phrases<SmallTalkTopic> = {
  nature: `
    (are|is|am|was) (you|this|it|that|this (chat|thing|page|site)) (a|an|the|some|any|another|kind of|sort of|type of|
      my|only|<real>)* (<bot>|<human>) (or (not|what|something|a|an|the|some|kind of|only|<real>|<bot>|<human>)+|#|
      like <bot>|i am (talking|speaking|chatting) (to|with)|talking to me|behind (this|it)|typing|answering|writing|to
      talk to)*
    (are|is) (you|this (bot|chat|thing|conversation)) (<real>|sentient|self aware|aware|programmed|automated|
      computerized|generated|ai) (or (a|an|the|some|what|something|<real>|<bot>|<human>|fake|made up)+)*
    (am|are) (i|we) (talking|speaking|chatting|writing|texting|typing) (to|with) (a|an|the|some|only|<real>|another)*
      (<bot>|<human>) (or (what|something|a|an|the|<real>|<bot>|<human>|to|with)+|real|alive)*
    (if|whether) (you|this|it|i) (are|is|am) (talking to|speaking to|chatting with)? (a|an|the|some|only|<real>)*
      (<bot>|<human>) (or (what|something|a|an|the|<real>|<bot>|<human>)+)*
    (who|what|where) (am i|are we|i am) (talking|speaking|chatting|writing) (to|with)?
    (who|what) (you are|are you|are you guys|is it i am talking to|is (this|that) talking|am i) (called)?
    who is (there|answering|typing|speaking|behind (this chat|you)|this talking)
    (what|how) (do|does|should|can|shall|may|could|must|would) (i|we|people|they|others|your friends|one) (call|
      address) you
    what (are you|you are) called
    is your name _
    (what is)? (the)? (date|day|year|time|place) of your (birth|birthday)
    how old (are you|you are|is (this|the) bot)
    (when|where|how) (were|was|are|is|have|you)+ (you|this bot|been|were|was|are)* (born|made|built|created|trained|
      developed|programmed|launched|released|from)
    when do you (celebrate|have) your? birthday
    (how long|since when) have you (been (alive|here|online|working here|a bot|around)|existed)
    how long (are you|you have) been (here|alive|around)
    (from)? where (are|do|did|have|you|were)+ (you)? (from|live|come from|come|reside|work|now|at|working|grow up|
      sitting|hiding|calling from|typing from|stay|go to school|been)* (from|exactly|all my life)?
    what are you made (of|from|out of)
    (what|which) (kind|sort|type)? of? (a|an)? (<bot>|person|creature|being|entity|animal) (are you|is this|do you
      identify as|would you be|describes you)
    (what|which) (version|model|ai|llm|bot|engine|technology|language|software|platform)+ (are you|is this|do you use|
      is behind (this|you)|powers you|are you (using|based on|running on|built on|built with)|do you run on|made you)
    what (powers|runs|drives) (you|this)
    what (am i|are we) (talking|speaking|chatting) (to|with)
    how (do|does|exactly)* (you|your (brain|mind|code|algorithm)|this|this (bot|chat|thing|app|tool|program)|the (bot|
      chat)|all this|all of this) (all|actually)? (work|works|function|operate|do (it|that|this|what you do))
    what (programming|computer)? language (are|were) you (written|programmed|coded|made) in
    what is verbatim
    you are (a|an|the|only|not|<real>)* (<bot>|<human>|<real>)
    (say|talk|tell me|tell us|tell|know|learn|hear|speak)? (me|us|to me)? (something|more|anything|all|a|a little)?
      about (yourself|you|your (self|training|<own>|past|background|origins|creators|code))
    (introduce|describe|explain) yourself
    (do|are) (you|it|this) (use|using|run on|running on|have) (chatgpt|ai|gpt|openai|artificial intelligence|a
      language model|a llm|machine learning|claude|gemini)
    are you trained (by|on|with) _ _?
    you (a|an)? (<bot>|<human>|<real>) (or (a|an|<bot>|<human>|<real>)+)*
    what (do|does) (you|a bot like you) look like
    do you (really|actually)? exist
    what does (your name|verbatim) mean
    why (are|were) you (called|named|here|made|created|built|so <trait>|<trait>|a bot|a robot|like (this|that)|doing
      this|talking like (this|that)) (for|today|to me)*
    how old (might|would|could) you be
    you (sound|look|talk|act|seem|write|feel) like (a|an|my|the)* (<bot>|<human>|me)
    how <trait> (are you|you are|is this bot) (at (this|that|your job)|as a bot|compared to <bot>|exactly)*
    are you (one of|part of) (those|these|the|them) (bots|ais|robots|machines|<bot>|team|company|family)? (chat)?
      (things|bots)?
    (what is)? your (real|full|actual|own|first|last|given)? (name|nickname|age|gender|sex|pronouns|version|model|
      identity|birthday|species)`,
  maker: `
    (by)? (who|whom|what company|which company) (were|was|are|is)? (you|this bot)? (made|make|makes|built|create|
      creates|created|programmed|programs|designed|designs|developed|develops|trained|trains|invented|invents|coded|
      wrote|owns|runs|operates|hired|pays|controls|maintains|is behind|is responsible for|set up|put) (you|by|this
      (bot|chat|thing|app|tool|site|program|ai|software)|it all|the bot|here|together|up)*
    who (do you think|would you say)? (is|are) your (maker|makers|creator|creators|owner|owners|boss|developer|
      developers|programmer|programmers|coder|botmaster|father|mother|mum|dad|daddy|inventor|author|designer|master|
      god|parents|company|manager|employer|provider) (of this (bot|chat|thing|app|tool|site)|behind (you|this|it|this
      (bot|chat)))*
    (whose|who is|who had the) (idea|creation|invention|fault|project|work)+ (of|for|was|were|are|is)* (you|this|the
      bot)
    who (set|put|made|built) (this|you|it) (up|together|here)
    (who|what company|which company) (do you|you) (work for|belong to|serve|represent|report to|obey|answer to)
    (do|are|were) you (work for|working for|belong to|owned by|made by|run by|built by|created by|developed by|
      programmed by|from|trained by|paid by) _ _?
    who is in charge (here|of (you|this))`,
}
