using System.Collections.Frozen;
using FactCheck.Model;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>
/// Words that carry substance, for English, German, French, Spanish, Russian, Arabic and Japanese. Short lists of the
/// common forms: a word that is missing here may still matter. Only the list of a text's own language is asked, since
/// Spanish <em>mayor</em> compares and English <em>mayor</em> does not. A star matches any ending.
/// </summary>
internal static class SubstantiveWords
{
    /// <summary>Signs of units and currencies that all languages share.</summary>
    private static readonly WordList Shared = new(
        (Substance.Unit, "km kg mw gw kwh"),
        (Substance.Currency, "usd eur gbp jpy rub chf"));

    private static readonly FrozenDictionary<string, WordList> Spaced = new Dictionary<string, WordList>(StringComparer.Ordinal)
    {
        ["en"] = new(
            (Substance.Negation, "no not never neither nor none nobody nothing nowhere without cannot hardly barely unable fail* refus* den*"),
            (Substance.Number,
                "zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety "
                + "hundred* thousand* million* billion* trillion* half quarter third* dozen* once twice double* triple* first second"),
            (Substance.Unit,
                "percent percentage* cent kilometre* kilometer* metre* meter* mile* kilogram* gram* ton tons tonne* litre* liter* degree* "
                + "hour* day days week* month* year* minute* second*"),
            (Substance.Currency, "dollar* euro* pound* yen rouble* ruble* yuan franc* cent cents"),
            (Substance.Quantifier,
                "all some any many most much few several every each both only almost nearly about around least half majority minority always often sometimes rarely "
                + "may might could would should must will can possibl* probabl* alleged* reported*"),
            (Substance.Comparative,
                "more less fewer greater lesser higher lower larger smaller better worse best worst than over under above below before after until since up down "
                + "rise* rose risen fall* fell increas* decreas* grow* grew shrank shrink* reduc* gain* lost loss*")),
        ["de"] = new(
            (Substance.Negation, "nicht nie niemals kein* nichts niemand* ohne weder noch kaum"),
            (Substance.Number,
                "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert* tausend* million* milliarde* billion* "
                + "hälfte halb* drittel viertel dutzend* doppelt*"),
            (Substance.Unit,
                "prozent* kilometer* meter* kilogramm gramm liter* tonne* stunde* minute* sekunde* tag tage tagen woche* monat* jahr* grad"),
            (Substance.Currency, "euro* dollar* cent pfund franken rubel yen yuan"),
            (Substance.Quantifier,
                "alle aller allen alles einige* viele* meist* wenige* jede* beide* nur fast etwa rund immer oft selten manche* kann könnte* soll* muss*"),
            (Substance.Comparative,
                "mehr weniger größer* kleiner* höher* niedriger* besser* schlechter* als über unter vor nach "
                + "stieg* gestiegen sank* gesunken fiel* gefallen wuchs gewachsen")),
        ["fr"] = new(
            (Substance.Negation, "ne pas non jamais rien aucun* sans ni guère nul nulle personne"),
            (Substance.Number,
                "zéro un une deux trois quatre cinq six sept huit neuf dix onze douze vingt cent cents mille million* milliard* moitié quart tiers double*"),
            (Substance.Unit,
                "pourcent* pour kilomètre* mètre* kilogramme* gramme* litre* tonne* heure* minute* seconde* jour* semaine* mois an ans année* degré*"),
            (Substance.Currency, "euro* dollar* livre* franc* rouble* yen* yuan* centime*"),
            (Substance.Quantifier,
                "tout toute tous toutes quelque* plusieurs beaucoup plupart peu chaque seul* presque environ toujours souvent rarement peut pourrait doit"),
            (Substance.Comparative, "plus moins mieux pire supérieur* inférieur* avant après augment* baiss* diminu* hausse* recul*")),
        ["es"] = new(
            (Substance.Negation, "no ni nunca jamás nada nadie ningún ningun* sin tampoco"),
            (Substance.Number,
                "cero uno una dos tres cuatro cinco seis siete ocho nueve diez cien ciento* mil millón millones mitad cuarto tercio doble"),
            (Substance.Unit,
                "ciento kilómetro* metro* kilogramo* gramo* litro* tonelada* hora* minuto* segundo* día* semana* mes meses año* grado*"),
            (Substance.Currency, "euro* dólar* libra* peso* franco* rublo* yen yenes yuan* céntimo*"),
            (Substance.Quantifier,
                "todo* toda* algún algun* mucho* mucha* mayoría pocos pocas cada solo sólo casi siempre puede* podría* debe*"),
            (Substance.Comparative, "más menos mayor* menor* mejor* peor* antes después aument* disminu* subi* subió baj* cay* creci*")),
        ["ru"] = new(
            (Substance.Negation, "не нет ни никогда никто никого ничего ничто без нельзя никак* невозможн*"),
            (Substance.Number,
                "ноль один одна одно два две три четыре пять шесть семь восемь девять десять двадцат* сто двести тысяч* миллион* миллиард* "
                + "половин* четверт* трет* вдвое дважды"),
            (Substance.Unit, "процент* км километр* метр* тонн* час* день дня дней недел* месяц* год* года лет градус*"),
            (Substance.Currency, "доллар* евро фунт* иен* йен* рубл* юан*"),
            (Substance.Quantifier,
                "весь вся всё все всех всем всеми некотор* многи* много мало больш* кажд* обе оба только почти около всегда часто редко "
                + "может могут должн* якобы"),
            (Substance.Comparative,
                "больше меньше более менее выше ниже лучше хуже чем до после вырос* выросл* рост* упал* сниз* увелич* уменьш* сократ*")),
        ["ar"] = new(
            (Substance.Negation, "لا لم لن ليس* ما غير دون بدون بلا"),
            (Substance.Number,
                "صفر واحد* اثنان اثنين ثلاث* أربع* خمس* ست* سبع* ثمان* تسع* عشر* مئة مائة ألف آلاف مليون* ملايين مليار* نصف ربع ثلث"),
            (Substance.Unit, "كيلومتر* متر* طن أطنان ساعة ساعات يوم أيام أسبوع* شهر أشهر سنة سنوات عام أعوام بالمئة بالمائة"),
            (Substance.Currency, "دولار* يورو جنيه* ين روبل* ريال* درهم"),
            (Substance.Quantifier, "كل جميع بعض معظم كثير* قليل* فقط تقريبا نحو حوالي دائما غالبا قد يمكن يجب"),
            (Substance.Comparative, "أكثر أقل أكبر أصغر أعلى أدنى أفضل أسوأ من قبل بعد ارتفع* انخفض* زاد* تراجع*")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (Substance Kind, string Words)[] Unspaced =
    [
        (Substance.Negation, "ない なく なかっ ませ ず ぬ 無 不 非 未 没 别"),
        (Substance.Number, "〇 一 二 三 四 五 六 七 八 九 十 百 千 万 億 兆 半 倍"),
        (Substance.Unit, "割 度 年 月 週 秒 キロ メートル トン パーセント"),
        (Substance.Currency, "円 ドル ユーロ ルーブル ポンド 元 ウォン"),
        (Substance.Quantifier, "全て 全部 すべて 各 多く 少 一部 だけ のみ ほとんど およそ ほぼ 可能 かも だろう"),
        (Substance.Comparative, "より 以上 以下 未満 超 増 減 最 上昇 下落 前 後"),
    ];

    private static readonly (string Part, Substance Kind)[] Parts =
    [
        .. Unspaced.SelectMany(list => WordList.Split(list.Words).Select(word => (word, list.Kind))),
    ];

    /// <summary>The substance of a single word (lower case, folded).</summary>
    /// <param name="language">A language tag; null if it is not known: then only words that all languages share count.</param>
    public static Substance Of(string word, string? language)
    {
        var primary = LanguageTag.Primary(language ?? "").ToLowerInvariant();
        var kinds = Shared.Of(word) | (Spaced.GetValueOrDefault(primary)?.Of(word) ?? Substance.None);
        return primary == "en" && word.EndsWith("n't", StringComparison.Ordinal) ? kinds | Substance.Negation : kinds;
    }

    /// <summary>For scripts without spaces: the kinds whose words do not appear equally often in both texts.</summary>
    public static Substance Differing(string old, string @new)
    {
        var kinds = Substance.None;
        foreach (var (part, kind) in Parts)
        {
            if (!kinds.HasFlag(kind) && Count(old, part) != Count(@new, part))
                kinds |= kind;
        }

        return kinds;
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }

    /// <summary>The words of a language, prepared for looking up.</summary>
    private sealed class WordList
    {
        private readonly FrozenDictionary<string, Substance> _whole;
        private readonly (string Start, Substance Kind)[] _starts;

        public WordList(params ReadOnlySpan<(Substance Kind, string Words)> lists)
        {
            var whole = new Dictionary<string, Substance>(StringComparer.Ordinal);
            var starts = new List<(string, Substance)>();
            foreach (var (kind, words) in lists)
            {
                foreach (var word in Split(words))
                {
                    if (word.EndsWith('*'))
                        starts.Add((word[..^1], kind));
                    else
                        whole[word] = whole.GetValueOrDefault(word) | kind;
                }
            }

            (_whole, _starts) = (whole.ToFrozenDictionary(StringComparer.Ordinal), [.. starts]);
        }

        public Substance Of(string word)
        {
            var kinds = _whole.GetValueOrDefault(word);
            foreach (var (start, kind) in _starts)
            {
                if (word.StartsWith(start, StringComparison.Ordinal))
                    kinds |= kind;
            }

            return kinds;
        }

        public static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
