using System.Collections.Immutable;

namespace FactCheck.Diagnostics;

public sealed partial class Rule
{
    // Each rule adds itself, so that its code is written once; fields are initialized in textual order.
    private static readonly List<Rule> Listed = [];

    public static readonly Rule
        FC001 = new(), FC002 = new(), FC003 = new(), FC004 = new(), FC005 = new(), FC006 = new(), FC007 = new(), FC008 = new(),
        FC009 = new(), FC010 = new(), FC011 = new(), FC012 = new(), FC013 = new(), FC014 = new(), FC015 = new(), FC016 = new(),
        FC017 = new(), FC018 = new(), FC019 = new(), FC020 = new(),
        FC021 = new(), FC022 = new(), FC023 = new(), FC024 = new();

    public static readonly Rule
        FC101 = new(), FC102 = new(), FC103 = new(), FC104 = new(), FC105 = new(), FC106 = new(), FC107 = new(), FC108 = new(),
        FC109 = new(), FC110 = new(), FC111 = new(), FC112 = new(), FC113 = new(), FC114 = new(), FC115 = new();

    public static readonly Rule
        FC201 = new(), FC202 = new(), FC203 = new(), FC204 = new(), FC205 = new(), FC206 = new(), FC207 = new(), FC209 = new(),
        FC210 = new(), FC211 = new();

    public static readonly Rule
        FC301 = new(), FC302 = new(), FC303 = new(), FC304 = new(), FC305 = new(), FC306 = new(), FC307 = new(), FC309 = new(),
        FC310 = new(), FC311 = new(), FC312 = new(), FC313 = new(), FC314 = new(), FC315 = new(), FC316 = new(), FC317 = new(),
        FC318 = new(), FC319 = new(), FC320 = new(), FC321 = new(), FC322 = new(), FC323 = new(), FC324 = new(), FC325 = new(),
        FC326 = new(), FC327 = new(), FC328 = new(), FC329 = new(), FC330 = new(),
        FC331 = new(), FC332 = new(), FC340 = new(), FC341 = new();

    public static readonly Rule
        FC401 = new(), FC402 = new(), FC404 = new(), FC405 = new(), FC406 = new(), FC407 = new(), FC408 = new(), FC409 = new(),
        FC410 = new(), FC411 = new(), FC412 = new(), FC413 = new(), FC414 = new(), FC415 = new(), FC416 = new(), FC417 = new(),
        FC418 = new(), FC419 = new(), FC420 = new(), FC421 = new(), FC422 = new(), FC423 = new(), FC424 = new(), FC425 = new(), FC429 = new(),
        FC430 = new(), FC431 = new(), FC432 = new(), FC433 = new(), FC440 = new(), FC441 = new();

    public static readonly Rule
        FC501 = new(), FC502 = new(), FC503 = new(), FC504 = new(), FC505 = new(), FC506 = new(), FC507 = new(), FC508 = new(),
        FC509 = new(), FC520 = new();

    public static readonly Rule
        FC601 = new(), FC602 = new(), FC603 = new(), FC604 = new(), FC605 = new(), FC606 = new(), FC607 = new();

    public static readonly Rule
        FC701 = new(), FC702 = new(), FC703 = new(), FC704 = new(), FC705 = new(), FC706 = new(), FC707 = new(), FC708 = new(), FC709 = new(),
        FC710 = new(), FC711 = new(), FC712 = new(), FC713 = new(), FC720 = new();

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ImmutableArray<Rule> All { get; } = [.. Listed];

    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);
}
