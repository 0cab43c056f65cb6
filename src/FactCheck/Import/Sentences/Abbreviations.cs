namespace FactCheck.Import.Sentences;

/// <summary>
/// Words with a full stop that does not always end a sentence. Short on purpose: no list can decide "U.S.", and people correct
/// the split.
/// </summary>
/// <param name="Never">Titles and the like: a name or number follows.</param>
/// <param name="BeforeNumber">Do not end a sentence if a digit follows.</param>
/// <param name="Sometimes">End a sentence only if one of <paramref name="Starters"/> follows.</param>
/// <param name="Starters">Words that often start a sentence, capitalized.</param>
internal sealed record Abbreviations(HashSet<string> Never, HashSet<string> BeforeNumber, HashSet<string> Sometimes, HashSet<string> Starters)
{
    private static readonly Abbreviations English = Of(
        "Mr Mrs Ms Mx Dr Prof Gen Col Lt Sgt Capt Cpl Maj Adm Rev Hon Sen Rep Gov Pres St Mt Ft vs e.g i.e cf viz",
        "No Nos no nos p pp vol vols art sec ch fig figs par para Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec approx ca",
        "etc al Inc Co Corp Ltd Jr Sr Bros a.m p.m Ph.D M.D B.A M.A U.S U.K U.N E.U D.C U.S.A U.S.S.R Ave Blvd Rd dept est",
        "The This That These Those It He She They We You I In On At But And However A An There When While After Before As If For What Why "
        + "How Who Where Is Are Do Does Did Not No Our His Her Its Their My Some Many Most All Both One Another Since Although Then Now So Yet");

    private static readonly Abbreviations Russian = Of(
        "ул пл просп пер им акад проф ген полк кап гл ред св гр см ср т.е т.н напр обл р-н тов",
        "с стр п пп ст рис табл № ок тел",
        "г гг в вв т.д т.п др пр руб коп тыс млн млрд н.э",
        "Он Она Они Оно Это Эта Этот Эти В Во На Но И А По Как Однако После Также При За Для Мы Я Вы Если Когда Что Об О С Со У К До От Из "
        + "Тогда Так Там Тем Все Его Её Их Не Более Кроме");

    private static readonly Abbreviations German = Of(
        "Dr Prof Hr Hrn Fr Dipl Ing St z.B d.h bzw vgl ca sog Nr Abs Art Bd geb gest gegr Jh evtl ggf inkl Gen Maj Hptm",
        "S Kap Abb Tab Ziff Mio Mrd Tsd",
        "usw etc u.a u.Ä Str Mio Mrd Tsd Jan Feb Aug Sept Okt Nov Dez n.Chr v.Chr U.S",
        "Der Die Das Den Dem Er Sie Es Wir Ich Ihr Ein Eine Einen In Im Am An Auf Aus Bei Beim Zu Zum Zur Vor Von Vom Aber Und Doch Auch Dann Da "
        + "Nach Nachdem Als Wenn Wie Was Wer Wo Diese Dieser Dieses Mit Für Seit Ob So Nur Damit Daher Trotz Während Um");

    private static readonly Abbreviations French = Of(
        "M MM Mme Mlle Mgr Dr Pr Me St Ste cf env av apr boul ex",
        "p pp art vol chap no n fig al t",
        "etc J.-C S.A U.E É.-U",
        "Le La Les L' Un Une Il Elle Ils Elles Nous Vous Je On Ce Cet Cette Ces C' En Dans Mais Et Puis Après Avant Pour Par Selon Ainsi Depuis "
        + "Si Quand Comme Au Aux Son Sa Ses Leur");

    private static readonly Abbreviations Spanish = Of(
        "Sr Sra Srta Sres Dr Dra Dres D Dña Ud Uds Vd Prof Lic Ing Arq Gral Cnel Cap Sto Sta p.ej aprox",
        "pág págs p pp núm núms n art arts vol cap fig tel",
        "etc EE.UU S.A S.L d.C a.C a.m p.m",
        "El La Los Las Lo Un Una Él Ella Ellos Ellas Se En Pero Y No Por Para Con Este Esta Esto Estos Según Después Antes Cuando Si Como Al A De "
        + "Su Sus También");

    private static readonly Abbreviations Japanese = Of("Mr Mrs Ms Dr Prof St vs モーニング娘", "No Vol p pp", "Inc Co Ltd U.S", "");

    private static readonly Abbreviations Unknown = Of("", "", "", "");

    /// <param name="language">A language tag; only its first part counts.</param>
    public static Abbreviations For(string language) => Model.LanguageTag.Primary(language).ToLowerInvariant() switch
    {
        "en" => English,
        "ru" => Russian,
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        "ja" => Japanese,
        _ => Unknown,
    };

    private static Abbreviations Of(string never, string beforeNumber, string sometimes, string starters) =>
        new(Set(never), Set(beforeNumber), Set(sometimes), Set(starters));

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
