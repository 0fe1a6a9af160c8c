//! How English letters greet, close, ask, pass and put off, as regular
//! expressions over a line or a sentence.

use std::sync::LazyLock;

use regex::Regex;

use crate::language::Prose;
use crate::language::pattern::Pattern;

pub(super) const PROSE: Prose = Prose {
    thanks,
    needy: &[
        "the", "a", "an", "and", "or", "of", "in", "to", "at", "for", "with", "by", "only",
        "about", "that", "is", "was", "my", "on", "week", "number", "question",
    ],
    empty: &[
        "the", "and", "for", "with", "into", "that", "this", "from", "they", "them", "have", "has",
        "was", "were", "which", "what", "when", "your", "you", "not", "are", "new", "our", "one",
    ],
    abbreviations: &[
        "mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "vs", "e.g", "i.e", "etc", "approx",
        "ca", "cf", "p.s", "jr", "sr",
    ],
};

/// Words of thanks. "Thanks to the rain" gives a reason, and "no thanks" declines.
static THANKS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:thank you|thanks|i thank|grateful|gratitude)\b(?P<to>\s+to\b)?").ok()
});

fn thanks(text: &str) -> bool {
    THANKS.as_ref().is_some_and(|words| {
        words.captures_iter(text).any(|found| {
            let at = found.get(0).map_or(0, |it| it.start());
            let before = text[..at].trim_end().to_lowercase();
            let is_reason = found.name("to").is_some()
                && text[at..].to_lowercase().starts_with("thanks")
                && !text[at..].to_lowercase().contains("thanks to you");
            let declines = before.split_whitespace().next_back() == Some("no");
            !is_reason && !declines
        })
    })
}

/// The source of a pattern.
pub(super) fn pattern(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Greeting => {
            r"(?ix)^(
                (dear|hi|hello|hey|hallo|greetings|good\ (morning|afternoon|evening|day)|morning|evening|afternoon)\b .{0,120}
              | i\ hope\ (you|this|all|your) .{0,80}
              | sorry\ (for|about|that) .{0,80}
              | (it\ is|it's|how)\ (good|nice|lovely|kind) \b .{0,80}
            )$"
        }
        Pattern::Thanks => {
            r"(?ix)^(
                (many\ )?(thanks|thank\ you)( \ (so|very)\ much| \ a\ lot)? ( ,?\ [\p{L}.'-]+ )? [.!,]?
              | (many\ )?(thanks|thank\ you)\b .{0,40} \b(for|letter|questions?|note|mail|message|reply|answers?|writing|time|patience|words)\b .{0,60}
            )$"
        }
        Pattern::Closing => {
            r"(?ix)^(
                (with\ )?(best|kind(est)?|warm(est)?|many|all\ (the|my)\ (best|good)|friendly|cordial)(\ (and\ )?(kind|warm|best))?(\ (regards|wishes|greetings|thanks|to\ you))?
              | regards | greetings | cheers | yours(\ (sincerely|truly|faithfully|ever|as\ ever|,))? | sincerely(\ yours)? | love | take\ care | bye(\ for\ now)? | ciao
              | (many\ )?thanks(\ (again|a\ lot|in\ advance|so\ much))? | thank\ you(\ (again|in\ advance|so\ much|very\ much))?
              | thanks\ (again|in\ advance)\ .{0,40} | thank\ you\ (again|in\ advance)\ .{0,40}
              | (see|talk|speak|write)\ (to\ )?you(\ (soon|then|later|next|on|at|again|around))? .{0,30}
              | until\ (soon|then|next|later|the\ next|we|monday|tuesday|wednesday|thursday|friday|saturday|sunday) .{0,30}
              | (more|talk)\ soon | so\ long | good\ ?night(\ .{0,20})? | have\ a\ (good|nice|lovely|great|quiet|restful) .{0,30}
              | (greetings|regards|best\ wishes|kind\ regards|warm\ wishes|love)\ (from|to) .{0,50}
              | looking\ forward\ to .{0,50} | (a\ )?(good|nice|happy|lovely)\ (week|weekend|evening|day)(\ to\ you)?(\ .{0,20})?
              | take\ care\ .{0,40} | (all\ )?the\ best\b .{0,20} | in\ haste | with\ (thanks|gratitude).{0,20} | gratefully | sleep\ well | yours\b.{0,20} | all\ (the\ )?(best|good|my)\ wishes | wish\ me\ luck.{0,12} | respectfully
            ) [,.!]* \ * ( [,.!–—-]+ \ * [\p{L}.'\ -]{1,30} | (?-i:\p{Lu})[\p{L}'-]* )? [.!]? $"
        }
        Pattern::Postscript => r"(?i)^p\.?\s?(p\.?\s?)?s\b[.:,]?",
        Pattern::SmallTalk => {
            r"(?ix)(
                \b(it|we|here|there|outside|today|this\ morning)\b .{0,40} \b(rain(s|ed|ing|y)?|snow(s|ed|ing|y)?|frost|fog(gy)?|sun(ny|shine)?|storm(y|s)?|mist|wind(y)?|thaw(ing)?)\b
              | \b(rain|snow|frost|fog|sun|storm|mist)\b .{0,30} \b(here|outside|since|again|today|all\ day)\b
              | \bhave\ a\ (good|nice|lovely|great|quiet)\b | \bgood\ luck\b | \btake\ care\b | \bget\ well\b
              | ^(over\ )?here\b | \b(lovely|nice|good)\ surprise\b | \bmy\ best\ to\b | \byour\ (kind\ )?(letter|mail|note|message)\b | ^(i\ )?hope\b | ^(hugs|kisses|x+)\b | \bgood\ of\ you\b | \bis\ a\ (good|hard|difficult|big|great|fair)\ (one|question)\b
              | \bhow\ (kind|nice|lovely|good)\ of\ you\b | \b(nice|good|lovely)\ to\ (read|hear|meet)\b | \b(glad|happy)\ to\ (read|hear)\b
              | \b(thanks|thank\ you)\b .{0,60} | \bi\ hope\ (you|your|all|this)\b | \bhappy\ (birthday|new\ year|holidays)\b
              | \b(your|the)\ (letter|mail|note|message)\ (came|arrived|reached|made|was\ (lovely|kind))\b | \bwishing\ you\b
              | \ball\ (is\ )?well\ here\b | \b(greetings|regards)\ (to|from)\b
            )"
        }
        Pattern::Request => {
            r"(?ix)^ ([\p{L}.'-]+,\ )? ((and|but|so|then|also|first|next|now|finally|otherwise),?\ )? (please,?\ |could\ you\ |can\ you\ |would\ you\ |will\ you\ |do\ )?
              (please\ )? ( (tell|show|give|write)\ (me|us)\b | describe\b | explain\b | walk\ me\ through\b | let\ me\ know\ (what|how|why|who|where|when|which)\b | say\ (more|a\ (little|bit)\ more)\b | share\ (one|a|an|some|with)\b )"
        }
        Pattern::AskingItem => {
            r"(?ix)( \bplease\b | ^((and|but|or|then|so)\ )?(what|how|why|who|whom|whose|which|where|when|whether|is|are|was|were|do|does|did|have|has|had|can|could|would|will|should)\b
              | \bas\ far\ as\ you\b | \bif\ you\ (like|want|wish|can|do\ not\ mind|don't\ mind)\b | \b(tell|describe|explain|name|list|imagine|think\ of|give|show|share|say|sketch|draw|write)\b .{0,20} \b(me|us|one|two|three|a|an|the|your|how|what|who|where|when|why)\b )"
        }
        Pattern::Statement => {
            r"(?i)^(i|we|i'm|i'll|i've|i'd|my|our|it|it's|this|that|there|the|he|she|they)\b.*[^?]$"
        }
        Pattern::Courtesy => {
            r"(?ix)^( (and\ |so\ )?how\ (are|is)\ (you|things|life|the\ family|everything|it\ going)\b .{0,40} | (are|is)\ (you|everything|all)\ (well|all\ right|alright|okay|ok)\b.{0,20} | (may|can|could)\ i\ ask\ (you\ )?(something|a\ question|one\ thing).{0,30}
              | (isn't|is)\ (it|that)\ (lovely|nice|so)\b.{0,20} | right | (okay|ok) | you\ know | (remember|see) | is\ that\ (all\ right|alright|okay|ok|fine)(\ with\ you)? | does\ that\ (suit|work\ for)\ you | shall\ we )\?$"
        }
        Pattern::AsksBack => {
            r"(?ix)^((by\ .{1,30},\ )?(do|did)\ you\ mean\b | what\ (exactly\ )?do\ you\ mean\b | what\ counts\ as\b | (sorry,\ )?which\ (one|evening|week|month|year)\ do\ you\ mean\b
              | (just\ )?to\ be\ (sure|clear)\b.*\? | (could|can|would)\ you\ (explain|clarify|say)\b.*\? | you\ mean\b.*\? | am\ i\ right\b.*\? | (should|shall)\ i\b.*\? | do\ you\ want\ me\ to\b.*\? | is\ that\ what\ you\ (mean|ask)\b.*\?)"
        }
        Pattern::PutsOff => {
            r"(?ix)( \bout\ of\ (the\ )?office\b | \bauto(matic)?[\ -]?repl(y|ies)\b | \bno\ access\ to\ (this|my|the)\b | \b(can't|cannot|won't|rather\ not|unable\ to|not\ free\ to|not\ allowed\ to|prefer\ not\ to)\ (answer|say|reply|tell)\b | \b(on\ leave|on\ holiday|away)\ until\b | \b(before|until)\ i\ (say|answer|reply|write)\b | \b(expect|wait\ for)\ my\ answer\b | \bgive\ me\ (until|a\ (day|week|few|little|bit)|some|time|two|three)\b
              | \b(i'll|i\ will|i\ shall|let\ me|i\ need\ to|i\ want\ to|i'd\ like\ to|i\ would\ like\ to|i\ have\ to|i'm\ going\ to)\b .{0,40} \b(think|sleep|check|look|ask|watch|count|find\ out|come\ back|get\ back|answer|reply|write)\b .{0,60} \b(first|before|later|tomorrow|tonight|next|weekend|week|until|then|soon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|properly|when|after)\b
              | \b(answer|reply|more|rest|details)\b .{0,20} \b(follows?|comes?|will\ come|later|tomorrow|tonight|soon|next\ week|after\ the\ weekend)\b
              | \bcome\ back\ to\ (it|you|that|this|your\ question)\b | \bget\ back\ to\ you\b | \bneed\ (more|some|a\ little|a\ bit\ of|a\ few|another)\ (time|days?|week)\b | \bbear\ with\ me\b
              | \bcan(no|')t\ (say|answer)\ (it\ |that\ |this\ )?(yet|now|today|at\ the\ moment)\b | \b(no|don't\ have\ an)\ answer\ yet\b | \bhaven't\ (had|found)\ (the\ )?time\b | \bnot\ (ready|able)\ to\ answer\b | \bstill\ thinking\b | \bask\ me\ again\b | \byou('ll|\ will)\ hear\ from\ me\b | \bwhen\ i('m|\ am)\ (back|home)\b )"
        }
        Pattern::Passes => {
            r"(?ix)( \b(pass|skip)\b | \b(ask|put|phrase|word)\ (it|that|this|the\ question)\ (differently|another\ way|in\ other\ words|in\ another\ way)\b | \brephrase\b | \breword\b | \bother\ words\b | \ba\ different\ question\b )"
        }
        Pattern::PassedItem => {
            r"(?ix)^( (i'll\ |i\ |i'd\ rather\ |i\ would\ rather\ |i\ have\ to\ |i\ must\ |may\ i\ |can\ i\ )?(pass|skip(\ (this|that|it)(\ one)?)?)(\ on\ (this|that|it)(\ one)?)?(,?\ please|\ for\ now|\ this\ time)? ) \s* ([.,;:!?…–—-]+|$) \s*"
        }
        Pattern::AnnouncesQuestions => {
            r"(?ix)\b(questions?|ask(ing)?\ you|(i'd|i\ would|would|do|did|i)\ (like|love|want)\ to\ (know|hear|understand|ask)|want\ to\ know|tell\ me|curious|wonder(ing|ed)?|like\ to\ know)\b"
        }
        Pattern::AnnouncesAnswers => {
            r"(?ix)\b(answers?|answering|my\ repl(y|ies)|responses?|your\ (\w+\ )?(questions?|points|list|letter|numbers)|in\ your\ (order|turn)|one\ by\ one|point\ by\ point|here\ (goes|you\ go|they\ are|it\ is|we\ go)|see\ below|as\ follows|by\ number|to\ 1)\b"
        }
        Pattern::AnnouncesOther => {
            r"(?ix)\b((two|three|four|five|six|seven|a\ few|several|some|other|these|the\ following|\d)\ (\w+\ ){0,3}?(things?|points?|steps?|items?|people|ideas?|reasons?|times?|rules?|books?|plans?|options?|news|errands?|facts?|notes?|ways?)|happened|agenda|shopping|to\ buy|errands|my\ (plan|list|notes)|for\ (tomorrow|next\ \w+)|order\ of|schedule|programme|program|ingredients|recipe|minutes|rules|menu)\b"
        }
        Pattern::ToldQuestions => {
            r"(?ix)\b((asked|asks|used\ to\ ask|would\ ask|keeps?\ asking|kept\ asking)\ (me|us|her|him|them|himself|herself|themselves|myself|ourselves|everybody|everyone|each)|i\ (asked|ask)\ (myself|her|him|them|my)|she\ asked|he\ asked|they\ asked|asked\ (at|in|on)|ask\ yourself|to\ ask\ yourself|questions\ (that\ )?(he|she|they|my|i\ (ask|asked|used|put))|you\ asked)\b"
        }
        Pattern::Attribution => {
            r"(?ix)^( on\b .{4,200} \bwrote:? | .{1,100} \b(wrote|writes|said)( \ (on|at)\ .{1,60})? : | (from|am|le)\ .{1,80} <[^>\s]+@[^>\s]+>.* : | .{0,100} <[^>\s]+@[^>\s]+> ( \ wrote )? : | \d{4}[-/.]\d{1,2}[-/.]\d{1,2} .{1,100} : )\s*$"
        }
        Pattern::Original => {
            r"(?ix)^\s*( -{2,}\ *(original\ (message|mail)|forwarded\ (message|mail)|forwarded\ by.*|message\ transferred) .{0,60} -{2,} | begin\ forwarded\ message: | -{2,}\ *original\ (message|mail)\ * )\s*$"
        }
        Pattern::OriginalHeader => r"(?i)^\s*\*?(from|sent|to|cc|subject|date):\*?\s*\S",
        Pattern::AboutTheNumber => {
            r"^\s*(and|or|was|is|are|were|made|makes|seems?|has|had|alone|apart|aside|but|took|takes|surprised|hit|touched|stays?|may|can|could|would|will|felt|feels|kept|gave|than|out|too|still|itself|needs?|through|to|of)\b"
        }
        Pattern::NotAboutTheNumber | Pattern::AboutTheMark => "",
        Pattern::HasDone => {
            r"(?i)\b([a-z]{2,}ed|did|done|went|asked|have|has|was|were|got|made|took|came|told|wrote|sent|put|said|found|stood|gave|read)\b"
        }
        Pattern::Ordinal => {
            r"(?ix)^ (and\ |then\ |finally,?\ |now\ )? (?P<label> (as\ )?(to|on|for|about|regarding|re)? \ ? (my\ answer\ to\ |the\ answer\ to\ )? (your|the)? \ ? ((?P<n1>first|1st)|(?P<n2>second|2nd)|(?P<n3>third|3rd)|(?P<n4>fourth|4th)|(?P<n5>fifth|5th)|(?P<n6>sixth|6th)|(?P<n7>seventh|7th)|(?P<n8>eighth|8th)|(?P<n9>ninth|9th)) (\ (question|one|point))? ) \s* [:：]"
        }
        Pattern::AnswerLabel => {
            r"(?ix)^( (my\ )?(answers?|repl(y|ies)|response|re)(\ (to|on|for))? \ (your\ )?(questions?\ |q\.?\ ?|no\.?\ ?|number\ |\#) | (to|re|regarding|about|on|as\ for|concerning|ad)\ (your\ )?(questions?\ |q\.?\ ?|number\ |no\.?\ ?) | (my\ )?(answers?|repl(y|ies))\ to\  | (to|ad|re)\ )(?P<numbers>[0-9]{1,2}(\s*(,|and|&|\+|-|–|/|to)\s*(q|question\ )?[0-9]{1,2})*) \s* (?P<stop>[:：.)]|[-–—→]|$)"
        }
        Pattern::NotYet => {
            r"(?ix)\b(not|n't|never|no\ time|haven't|hasn't|didn't|couldn't|failed|forgot|without|still\ (to|have\ to|need)|yet\ to)\b|n't\b"
        }
        Pattern::NumberedQuestion => {
            r"(?ix)\b(?:q\.?\ ?|question\ (?:number\ |no\.?\ )?)(\d{1,2})\b | \b(?:skip|pass(?:\ on)?|rephrase|reword)\ (?:number\ )?(\d{1,2})(?:\s*[;,.!?:]|$|\ please|\ for\ now|\ this\ time)"
        }
        Pattern::OrdinalQuestion => {
            r"(?ix)\bthe\ ((?P<n1>first)|(?P<n2>second)|(?P<n3>third)|(?P<n4>fourth)|(?P<n5>fifth))\ (question|one)\b | \b(?:skip|pass\ on)\ the\ (?:first|second|third|fourth|fifth)\b"
        }
        Pattern::Deferred => {
            r"(?ix)^( (i'll|i\ will|let\ me|i'd\ like\ to|may\ i|i\ want\ to|i\ need\ to|i\ have\ to)\ (come\ back|get\ back|think\ about|answer|reply|return|sleep\ on)\b .{0,60}
              | .{0,40}\bneed\ (to\ think|(some\ |more\ |a\ little\ )?time)\b.{0,20} | (later|tomorrow|next\ (time|week|letter)|not\ now|not\ yet)[.!]? | (this\ one|that\ one|more)\ (later|tomorrow|next\ week)[.!]? | give\ me\ .{0,30}
              | .{0,30}\bnot\ sure\ what\ you\ mean\b.{0,60} )$"
        }
        Pattern::Agenda => {
            r"(?i)\b(agenda|programme|program|schedule|menu|minutes|order of the (day|evening)|shopping)\b"
        }
        Pattern::Footer => r"(?i)^(sent from (my|outlook)|get outlook for|sent via)\b.{0,60}$",
        Pattern::OriginalFrom => r"(?i)^\s*\*?from",
        Pattern::SureAttribution => r"^On .*[0-9].*wrote:$",
        Pattern::More => r"(?i)^(more |the rest|details)",
        Pattern::Excepts => r"(except|apart from|besides|other than)",
        Pattern::SaysToAsk => {
            r"(?i)(ask you|questions? for you|i'd like to know|i would like to know|to ask|my question|i wonder|questions back|tell me)"
        }
        Pattern::OptionWord => r"(?i)^(due|deadline|owner)([^\p{L}\p{N}]|$)",
        Pattern::NotOptionWord => r"(?i)^due to ",
    }
}
