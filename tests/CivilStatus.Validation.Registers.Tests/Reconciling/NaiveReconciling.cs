using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers.Tests.Reconciling;

/// <summary>Says how well two fit, written from the words of the documentation and not from the code.</summary>
internal static class NaiveReconciling
{
    private static readonly KeyReader Keys = new(ReconcilingRules.Catalogue);
    private static readonly Table Spellings = ReconcilingRules.Catalogue.Table("name-spellings")!;

    /// <summary>How many persons an entry is about.</summary>
    public static int PrincipalsOf(Entry entry) => entry.Event switch
    {
        EntryEvent.Birth or EntryEvent.Death => 1,
        EntryEvent.Marriage => 2,
        _ => 0,
    };

    /// <summary>How good a pair is, the lower the better; null where it is none.</summary>
    public static (int Number, int Contradicting, int Spelled, int Inexact)? Judge(SetQuestion question, Entry entry, Entry person)
    {
        Entry joined = JoinedEntry.Of(entry, person);
        if (!Keys.Share(question, joined)) return null;
        Facts facts = new FactReader(ReconcilingRules.Catalogue).Read(joined, DayRange.Latest);
        string role = question.Role!;
        string? one = Text($"{role}.personalId"), other = Text("other.personalId");
        bool same = one is not null && other is not null && Digits(one) == Digits(other);
        int contradicting = 0, spelled = 0, inexact = 0;
        if (one is not null && other is not null && !TextKey.Same(one, other)) contradicting++;
        Name($"{role}.name", "other.name", needed: true);
        Plain($"{role}.sex", "other.sex", needed: false);
        Plain($"{role}.born", "other.born", needed: true);
        if (entry.Event == EntryEvent.Birth)
        {
            Name("mother.name", "other.mother", needed: false);
            Name("father.name", "other.father", needed: false);
        }
        if (entry.Event == EntryEvent.Death) Plain("deathDate", "other.died", needed: true);
        return same || contradicting < 2 ? (same ? 0 : 1, contradicting, spelled, inexact) : null;

        string? Text(string path) => Fact(path) is { State: FactState.Present, Text: { } text } ? text : null;

        Fact Fact(string path) => facts[joined.Layout.ByPath[path].Slot];

        void Name(string a, string b, bool needed)
        {
            if (Missing(a, b, needed)) return;
            NameGrade grade = NameComparison.GradeOf(Text(a), Text(b), Spellings);
            if (grade == NameGrade.Other) contradicting++;
            else if (grade != NameGrade.Same) spelled++;
        }

        void Plain(string a, string b, bool needed)
        {
            if (Missing(a, b, needed) || TextKey.Same(Text(a)!, Text(b)!)) return;
            if (joined.Layout.ByPath[a].Kind != FieldKind.Date || !Fact(a).IsStated || !Fact(b).IsStated)
            {
                contradicting++;
                return;
            }
            DayRange x = Fact(a).Days, y = Fact(b).Days;
            if (x.Last < y.First || y.Last < x.First) contradicting++;
            else if (x != y) inexact++;
        }

        bool Missing(string a, string b, bool needed)
        {
            int missing = (Text(a) is null ? 1 : 0) + (Text(b) is null ? 1 : 0);
            if (missing == 1 || (missing == 2 && needed)) inexact++;
            return missing > 0;
        }
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
