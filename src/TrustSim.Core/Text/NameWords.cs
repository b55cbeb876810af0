using System.Collections.Frozen;

namespace TrustSim.Core.Text;

/// <summary>Words of a person's name that nobody is called by alone.</summary>
static class NameWords
{
    static readonly FrozenSet<string> Titles = new[]
    {
        "dr", "dr.-ing", "prof", "professor", "doctor", "doktor", "mr", "mrs", "ms", "miss", "mx", "sir", "herr", "hr", "frau", "fr",
        "dipl.-ing", "ing", "mag", "madame", "mme", "monsieur", "mlle", "mademoiselle", "maître", "univ.-prof", "ass.-prof", "priv.-doz",
        "sra", "srta", "señor", "señora", "señorita", "dra", "doña", "dott", "dottor", "dottoressa", "dott.ssa", "sig.ra", "signor",
        "signora", "mevr", "mevrouw", "meneer", "dhr", "fru", "fröken", "mudr", "rndr", "judr", "phdr", "inż", "capt", "captain", "colonel",
        "lt", "lieutenant", "sgt", "sergeant", "officer", "inspector", "nurse", "matron", "coach", "rev", "reverend", "pastor", "father",
        "sister", "rabbi", "sheikh", "lord", "lady", "д-р", "др", "проф", "г-н", "г-жа", "κ", "κα", "δρ", "د",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Without the period some of these are given names: Maj, Sig, Col.
    static readonly FrozenSet<string> ShortTitles = new[]
    {
        "sr.", "sig.", "ir.", "drs.", "mgr.", "bc.", "arq.", "lic.", "eng.", "col.", "maj.", "gen.", "cmdr.", "insp.", "hon.", 
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Compare case: Ben, Al and Van are given names.
    static readonly FrozenSet<string> Particles = new[]
    {
        "abd", "af", "al", "av", "bin", "bint", "d", "da", "das", "de", "degli", "dei", "del", "della", "delle", "den", "der", "des",
        "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le", "les", "lo", "los", "op", "te", "ten", "ter", "til",
        "van", "vom", "von", "y", "zu", "zum", "zur", "ʻt", "'t", "’t", "عبد", "أبو", "ابو", "بن", "ابن", "آل", "أم",
    }.ToFrozenSet(StringComparer.Ordinal);

    // With a capital too, none of these is a given name.
    static readonly FrozenSet<string> OftenCapital = new[]
    {
        "Abd", "Abu", "Umm", "De", "Degli", "Dei", "Della", "Dos", "El", "Ibn", "Los", "Las", "Von", "Vom", "Zum", "Zur", "St", "Ste",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Where these stand first, a name begins with that of the family.
    static readonly FrozenSet<string> FamilyNames = new[]
    {
        "Nguyễn", "Nguyen", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
        "Wang", "Zhang", "Liu", "Chen", "Yang", "Huang", "Zhao", "Zhou", "Xu", "Sun", "Nagy", "Kovács", "Tóth", "Szabó", "Horváth", "Varga",
        "Kiss", "Molnár", "Németh", "Farkas",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string> Suffixes = new[]
    {
        "jr", "sr", "jnr", "snr", "ii", "iii", "iv", "esq", "phd", "md", "rn", "mba", "bsc", "msc", "bn", "dds", "dvm", "jd",
        "llm", "llb", "cpa", "obe", "mbe", "cbe", "dphil", "meng", "beng", "mph", "frcs", "mrcp", "mp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word is a title, or continues one: Dr. med.</summary>
    public static bool IsTitle(string word, bool isAfterTitle) =>
        Titles.Contains(word.TrimEnd('.')) || ShortTitles.Contains(word) && !isAfterTitle
        || isAfterTitle && char.IsLower(word[0]) && word[^1] == '.';

    public static bool IsParticle(string word) =>
        Particles.Contains(word) || OftenCapital.Contains(word.TrimEnd('.')) || word[^1] is '\'' or '’' or 'ʼ';

    /// <summary>Whether the word stands for a longer name: J., J.R., Wm.; a single letter where the script has capitals.</summary>
    public static bool IsAbbreviation(string word) => word[^1] == '.' || new StringInfo(word).LengthInTextElements == 1 && HasCase(word);

    /// <summary>Whether the word stands behind a name: Jr., PhD.</summary>
    public static bool IsSuffix(string word) => Suffixes.Contains(word.Replace(".", "", StringComparison.Ordinal));

    public static bool IsFamilyName(string word) => FamilyNames.Contains(word);

    /// <summary>Whether the word begins with a letter of a script that has capitals, so that an initial can stand for it.</summary>
    public static bool HasCase(string word) =>
        CharUnicodeInfo.GetUnicodeCategory(word, 0) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter;
}
