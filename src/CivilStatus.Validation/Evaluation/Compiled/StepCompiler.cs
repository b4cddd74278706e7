using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Turns folded rule trees into closures: ready at once, without code being generated. They say what
/// <see cref="ReferenceEvaluator"/> says. Safe to share between threads.
/// </summary>
internal sealed class StepCompiler
{
    private readonly TablesById tables;
    private readonly List<RowSearch> searches = [];

    public StepCompiler(Catalogue catalogue)
    {
        tables = new TablesById(catalogue);
        Placeholders = catalogue.Table(catalogue.Conventions.PlaceholderTable);
        LeapDayBirthdayOnMarchFirst = catalogue.Conventions.AgeCounting.LeapDayBirthdayOnMarchFirst;
        Dates = new PartialDateReader(catalogue.Conventions.AgeWords, catalogue.Conventions.AgeCounting);
        Truths = new TruthSteps(this, keepsAnswers: true);
        PlainTruths = new TruthSteps(this, keepsAnswers: false);
        Ranges = new RangeSteps(this);
        Texts = new TextSteps(this);
        Words = new WordQuestions(this);
    }

    /// <summary>The table of the stand-ins for nothing; null where the catalogue has none.</summary>
    public Table? Placeholders { get; }

    public TruthSteps Truths { get; }

    /// <summary>Conditions whose answers are not kept, such as the parts of one whose answer is.</summary>
    public TruthSteps PlainTruths { get; }

    public RangeSteps Ranges { get; }

    public TextSteps Texts { get; }

    public TextQuestions Questions { get; } = new();

    public WordQuestions Words { get; }

    /// <summary>Reads a date that stands in a text.</summary>
    public PartialDateReader Dates { get; }

    public bool LeapDayBirthdayOnMarchFirst { get; }

    public Table TableOf(RuleNode node) => tables[(string)((ConstantNode)node).Value];

    /// <summary>A search in a table, the same one for all who make it.</summary>
    public RowSearch Search(RowSearch.Kind kind, Table table)
    {
        lock (searches)
        {
            foreach (RowSearch known in searches)
                if (known.Is(kind, table)) return known;
            var search = new RowSearch(searches.Count, kind, table);
            searches.Add(search);
            return search;
        }
    }

    public static int NumberOf(RuleNode node) => (int)((ConstantNode)node).Value;
}
