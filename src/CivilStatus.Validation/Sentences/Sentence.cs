using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>Joins the clauses of a spoken tree, on one line with brackets or as a list.</summary>
internal sealed class Sentence(Wording wording)
{
    /// <summary>What is longer than this, in characters, is better read as a list.</summary>
    private const int Long = 120;

    private readonly Connectives words = wording.Connectives;

    public string OnOneLine(RuleNode node, SentenceMood mood) => node switch
    {
        AndNode all => Joined(all.Parts, true, mood),
        OrNode any when mood == SentenceMood.Requirement && any.Parts.Any(IsCompound) => $"{words.RequiredAnyOf}: {OnOneLine(any, SentenceMood.Statement)}",
        OrNode any => Joined(any.Parts, false, mood),
        ImpliesNode implies => words.Conditional(Inner(implies.Premise, SentenceMood.Statement), Inner(implies.Conclusion, mood)),
        CompareNode { Left.Type: FactType.Truth } same => words.Same(same.Operator == Comparison.Equal, Operand(same.Left), Operand(same.Right)),
        _ => Say(node, mood).ToString(),
    };

    public SentenceLine AsLines(RuleNode node, SentenceMood mood)
    {
        string line = OnOneLine(node, mood);
        bool nested = node is AndNode or OrNode ? TreeRewriter.Parts(node).Any(IsCompound) : node is ImpliesNode;
        if (node is not (AndNode or OrNode or ImpliesNode) || line.Length <= Long && !(nested && line.Length > Long / 2)) return new SentenceLine(line, []);
        return node is ImpliesNode implies
            ? Conditional(AsLines(implies.Premise, SentenceMood.Statement), AsLines(implies.Conclusion, mood))
            : new SentenceLine(words.Heading(node is AndNode, mood) + ":", Lines(TreeRewriter.Parts(node), node is AndNode, node is AndNode ? mood : SentenceMood.Statement));
    }

    private SentenceLine Conditional(SentenceLine premise, SentenceLine conclusion) => premise.Parts.IsEmpty
        ? new SentenceLine(words.Conditional(premise.Text, conclusion.Text), conclusion.Parts)
        : new SentenceLine(words.Conditional("…", "…") + ":", [Prefixed(words.If, premise), Prefixed(words.Then.TrimStart(',', ' '), conclusion)]);

    private static SentenceLine Prefixed(string word, SentenceLine line) => line with { Text = $"{word} {line.Text}" };

    private static bool IsCompound(RuleNode node) => node is AndNode or OrNode or ImpliesNode or CompareNode { Left.Type: FactType.Truth };

    private Clause Say(RuleNode node, SentenceMood mood) => node is NotNode not ? wording.Say(not.Part, true, mood) : wording.Say(node, false, mood);

    // Within “if … then …” only another “if” needs brackets.
    private string Inner(RuleNode node, SentenceMood mood) => node is ImpliesNode ? $"({OnOneLine(node, mood)})" : OnOneLine(node, mood);

    private string Operand(RuleNode node) => $"({OnOneLine(SpokenTree.Of(node), SentenceMood.Statement)})";

    private ImmutableArray<SentenceLine> Lines(ImmutableArray<RuleNode> parts, bool and, SentenceMood mood)
        => [.. Runs(parts).SelectMany(run => IsCompound(run[0]) ? [AsLines(run[0], mood)] : Shared(run, and, mood).Select(t => new SentenceLine(t.Text, [])))];

    private string Joined(ImmutableArray<RuleNode> parts, bool and, SentenceMood mood)
    {
        (string Text, bool Joins)[] items = [.. Runs(parts).SelectMany(run => IsCompound(run[0]) ? [($"({OnOneLine(run[0], mood)})", false)] : Shared(run, and, mood))];
        return words.Join([.. items.Select(i => i.Text)], and, apart: items.Any(i => i.Joins));
    }

    // Compound parts one by one, simple ones that stand together in one run.
    private static IEnumerable<List<RuleNode>> Runs(ImmutableArray<RuleNode> parts)
    {
        List<RuleNode> run = [];
        foreach (RuleNode part in parts)
        {
            if (run.Count > 0 && (IsCompound(part) || IsCompound(run[^1])))
            {
                yield return run;
                run = [];
            }
            run.Add(part);
        }
        yield return run;
    }

    // Neighbours with the same subject share it, those with the same predicate share that.
    private IEnumerable<(string Text, bool Joins)> Shared(List<RuleNode> run, bool and, SentenceMood mood)
    {
        Clause[] clauses = [.. run.Select(p => Say(p, mood))];
        for (int at = 0; at < clauses.Length;)
        {
            Clause first = clauses[at];
            int bySubject = Count(clauses, at, c => c.Subject.Length > 0 && c.Subject == first.Subject);
            int byVerb = Count(clauses, at, c => !c.Negated && c.Complement.Length > 0 && (c.Subject, c.Verb) == (first.Subject, first.Verb));
            int byPredicate = Count(clauses, at, c => !c.Negated && c.Plural is not null && c.Predicate == first.Predicate);
            int shared = Math.Max(1, Math.Max(byVerb, Math.Max(bySubject, byPredicate)));
            Clause[] group = clauses[at..(at + shared)];
            string text = shared == 1 ? first.ToString()
                : byVerb == shared ? Clause.Join(first.Subject, first.Verb, words.Join([.. group.Select(c => c.Complement)], and))
                : bySubject == shared ? Clause.Join(first.Subject, words.Join([.. group.Select(c => c.Predicate)], and))
                : Clause.Join(words.Join([.. group.Select(c => c.Subject)], and), and ? first.Plural! : first.Verb, first.Complement);
            yield return (text, shared > 1 || run[at] is MemberNode { Set: ListNode { Values.Length: > 1 } });
            at += shared;
        }
    }

    private static int Count(Clause[] clauses, int from, Func<Clause, bool> same) => clauses.Skip(from).TakeWhile(same).Count();
}
