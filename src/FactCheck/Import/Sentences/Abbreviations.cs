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

    private static readonly Abbreviations Polish = Of(
        "dr Dr prof Prof mgr inż Inż ks Ks św Św ul al gen płk kpt red hab np tzn tzw m.in por zob im bp abp woj",
        "nr s str art ust pkt poz tel rys tab",
        "r w tys mln mld itd itp in",
        "On Ona Ono Oni One To Ten Ta Te W We Na Po Za Do Z Ze O Od Nie Ale A I Jak Gdy Kiedy Jeśli Jednak Dlatego Według Tak Tylko Był Była Było Przy Dla Potem");

    private static readonly Abbreviations Italian = Of(
        "sig sigg sig.ra Sig Sigg Sig.ra dott dott.ssa Dott prof prof.ssa Prof ing Ing avv Avv arch geom on On sen Sen mons Mons gen Gen col cap es cfr",
        "n nn p pp pag pagg art artt vol fig tab tel",
        "ecc S.p.A S.r.l a.C d.C",
        "Il Lo La I Gli Le L' Un Una Uno Egli Ella Lui Lei Loro Questo Questa Questi In Nel Nella Ma E Non Per Con Secondo Dopo Prima Quando Se Come Al Alla "
        + "Da Di A Si Sono È");

    private static readonly Abbreviations Portuguese = Of(
        "Sr Sra Srs Dr Dra Drs Prof Profa Eng Arq Gen Cel Cap Sto Sta D Exmo Exma Av",
        "n nº p pp pág págs art arts vol cap fig tel núm",
        "etc S.A Ltda a.C d.C",
        "O A Os As Um Uma Ele Ela Eles Elas Este Esta Isto Isso Em No Na Mas E Não Por Para Com Segundo Depois Antes Quando Se Como Ao À De Do Da Seu Sua Também");

    private static readonly Abbreviations Dutch = Of(
        "dhr Dhr mevr Mevr mw Mw dr Dr drs Drs ir ing mr Mr prof Prof ds gen kol St bijv o.a d.w.z zgn bv t.a.v m.b.t i.p.v",
        "nr nrs blz p pp art hfst afb tel ca",
        "enz etc e.d N.V B.V n.Chr v.Chr jl",
        "De Het Een Hij Zij Ze Wij We Ik Dit Dat Deze Die In Op Aan Bij Maar En Ook Dan Daar Na Als Wanneer Volgens Voor Met Om Er Niet Zo Nu Hun Zijn Haar");

    private static readonly Abbreviations Czech = Of(
        "Ing Mgr MUDr JUDr PhDr RNDr Bc Dr doc Doc prof Prof gen Gen plk kpt sv ul nám tř tzv např tj mj resp",
        "č str s odst čl obr tab tel",
        "atd apod aj r tis mil mld s.r.o a.s n.l",
        "On Ona Ono Oni To Ten Ta Ty V Ve Na Po Za Do Z Ze O Od Ne Ale A I Jak Když Pokud Však Proto Podle Tak Jen Byl Byla Bylo Při Pro");

    private static readonly Abbreviations Swedish = Of(
        "Dr dr Prof prof bl.a t.ex d.v.s dvs f.d s.k jfr fr.o.m t.o.m",
        "nr s sid kap art fig tab tel ca",
        "m.m osv etc m.fl o.d e.Kr f.Kr",
        "Den Det De En Ett Han Hon Vi Jag I På Av Till Men Och Inte Då När Om Enligt Efter För Med Som Så Nu Detta Denna Dessa Hans Hennes");

    private static readonly Abbreviations Vietnamese = Of(
        "TS GS PGS ThS Th.S BS KS LS TP Tp Mr Mrs Dr",
        "tr Số số",
        "v.v",
        "Ông Bà Anh Chị Các Những Theo Tuy Nhưng Và Khi Sau Trước Trong Tại Đây Đó Nếu Vì Do Tôi Chúng Họ");

    private static readonly Abbreviations Hindi = Of("डॉ प्रो कु पं स्व", "सं नं पृ", "", "");

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
        "pl" => Polish,
        "it" => Italian,
        "pt" => Portuguese,
        "nl" => Dutch,
        "cs" => Czech,
        "sv" => Swedish,
        "vi" => Vietnamese,
        "hi" => Hindi,
        _ => Unknown,
    };

    private static Abbreviations Of(string never, string beforeNumber, string sometimes, string starters) =>
        new(Set(never), Set(beforeNumber), Set(sometimes), Set(starters));

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
