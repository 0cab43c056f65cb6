using System.Collections.Frozen;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>
/// Words that carry substance, for English, German, French, Spanish, Russian, Arabic and Japanese. Short lists of the
/// common forms: a word that is missing here may still matter. All languages are searched together, because a stray
/// warning costs less than a missed one. A star matches any ending.
/// </summary>
internal static class SubstantiveWords
{
    private static readonly (Substance Kind, string Words)[] Spaced =
    [
        (Substance.Negation,
            "no not never neither nor none nobody nothing nowhere without cannot hardly barely unable fail* refus* den* "
            + "nicht nie niemals kein* nichts niemand* ohne weder noch kaum "
            + "ne pas non jamais rien aucun* sans ni guère nul nulle personne "
            + "nunca jamás nada nadie ningún ningun* sin tampoco "
            + "не нет ни никогда никто никого ничего ничто без нельзя никак* невозможн* "
            + "لا لم لن ليس* ما غير دون بدون بلا"),
        (Substance.Number,
            "zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety "
            + "hundred* thousand* million* billion* trillion* half quarter third* dozen* once twice double* triple* first second "
            + "null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert* tausend* milliarde* hälfte halb* viertel doppelt* "
            + "deux trois quatre cinq sept huit neuf dix onze douze vingt mille milliard* moitié quart tiers double* "
            + "cero dos tres cuatro cinco seis siete ocho nueve diez cien ciento* mil millón millones mitad cuarto tercio doble "
            + "ноль один одна одно два две три четыре пять шесть семь восемь девять десять двадцат* сто двести тысяч* миллион* миллиард* "
            + "половин* четверт* трет* вдвое дважды "
            + "صفر واحد* اثنان اثنين ثلاث* أربع* خمس* ست* سبع* ثمان* تسع* عشر* مئة مائة ألف آلاف مليون* ملايين مليار* نصف ربع ثلث"),
        (Substance.Unit,
            "percent percentage* cent km kilometre* kilometer* metre* meter* mile* kg kilogram* gram* ton tons tonne* litre* liter* degree* "
            + "hour* day days week* month* year* minute* second* mw gw kwh "
            + "prozent* kilometer tonne* stunde* tag tage tagen woche* monat* jahr* grad "
            + "pourcent* pour kilomètre* mètre* tonne* heure* jour* semaine* mois an ans année* degré* "
            + "kilómetro* metro* tonelada* hora* día* semana* mes meses año* grado* "
            + "процент* км километр* метр* тонн* час* день дня дней недел* месяц* год года лет градус* "
            + "كيلومتر* متر* طن أطنان ساعة ساعات يوم أيام أسبوع* شهر أشهر سنة سنوات عام أعوام بالمئة بالمائة"),
        (Substance.Currency,
            "dollar* euro* pound* yen rouble* ruble* yuan franc* cent cents usd eur gbp jpy rub chf "
            + "pfund franken rubel livre* libra* dólar* peso* rublo* yenes доллар* евро фунт* иен* йен* рубл* юан* دولار* يورو جنيه* ين روبل* ريال* درهم"),
        (Substance.Quantifier,
            "all some any many most much few several every each both only almost nearly about around least half majority minority always often sometimes rarely "
            + "may might could would should must will can possibl* probabl* alleged* reported* "
            + "alle aller allen alles einige* viele* meist* wenige* jede* beide* nur fast etwa rund immer oft selten manche* kann könnte* soll* muss* "
            + "tout toute tous toutes quelque* plusieurs beaucoup plupart peu chaque seul* presque environ toujours souvent rarement peut pourrait doit "
            + "todo* toda* algún algun* mucho* mucha* mayoría pocos pocas cada solo sólo casi siempre puede* podría* debe* "
            + "весь вся всё все всех всем всеми некотор* многи* много мало больш* кажд* обе оба только почти около всегда часто редко может могут должн* якобы "
            + "كل جميع بعض معظم كثير* قليل* فقط تقريبا نحو حوالي دائما غالبا قد يمكن يجب"),
        (Substance.Comparative,
            "more less fewer greater lesser higher lower larger smaller better worse best worst than over under above below before after until since up down "
            + "rise* rose risen fall* fell increas* decreas* grow* grew shrank shrink* reduc* gain* lost loss* "
            + "mehr weniger größer* kleiner* höher* niedriger* besser* schlechter* als über unter vor nach stieg* gestiegen sank* gesunken fiel* gefallen wuchs gewachsen "
            + "plus moins mieux pire supérieur* inférieur* avant après augment* baiss* diminu* hausse* recul* "
            + "más menos mayor* menor* mejor* peor* antes después aument* disminu* subi* subió baj* cay* creci* "
            + "больше меньше более менее выше ниже лучше хуже чем до после вырос* выросл* рост* упал* сниз* увелич* уменьш* сократ* "
            + "أكثر أقل أكبر أصغر أعلى أدنى أفضل أسوأ من قبل بعد ارتفع* انخفض* زاد* تراجع*"),
    ];

    private static readonly (Substance Kind, string Words)[] Unspaced =
    [
        (Substance.Negation, "ない なく なかっ ませ ず ぬ 無 不 非 未 没 别"),
        (Substance.Number, "〇 一 二 三 四 五 六 七 八 九 十 百 千 万 億 兆 半 倍"),
        (Substance.Unit, "割 度 年 月 週 秒 キロ メートル トン パーセント"),
        (Substance.Currency, "円 ドル ユーロ ルーブル ポンド 元 ウォン"),
        (Substance.Quantifier, "全て 全部 すべて 各 多く 少 一部 だけ のみ ほとんど およそ ほぼ 可能 かも だろう"),
        (Substance.Comparative, "より 以上 以下 未満 超 増 減 最 上昇 下落 前 後"),
    ];

    private static readonly FrozenDictionary<string, Substance> Whole = Exact();

    private static readonly (string Start, Substance Kind)[] Starts =
    [
        .. Spaced.SelectMany(list => Split(list.Words).Where(w => w.EndsWith('*')).Select(w => (w[..^1], list.Kind))),
    ];

    private static readonly (string Part, Substance Kind)[] Parts =
    [
        .. Unspaced.SelectMany(list => Split(list.Words).Select(word => (word, list.Kind))),
    ];

    /// <summary>The substance of a single word (lower case, folded).</summary>
    public static Substance Of(string word)
    {
        var kinds = Whole.GetValueOrDefault(word);
        foreach (var (start, kind) in Starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
                kinds |= kind;
        }

        return word.EndsWith("n't", StringComparison.Ordinal) ? kinds | Substance.Negation : kinds;
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

    private static FrozenDictionary<string, Substance> Exact()
    {
        var words = new Dictionary<string, Substance>(StringComparer.Ordinal);
        foreach (var (kind, list) in Spaced)
        {
            foreach (var word in Split(list).Where(w => !w.EndsWith('*')))
                words[word] = words.GetValueOrDefault(word) | kind;
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }
}
