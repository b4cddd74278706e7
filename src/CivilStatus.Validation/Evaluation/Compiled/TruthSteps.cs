using System.Collections.Immutable;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>Compiles conditions into closures.</summary>
/// <param name="compiler">Compiles everything else.</param>
/// <param name="keepsAnswers">Whether answers are kept with texts, where they follow from nothing else.</param>
internal sealed class TruthSteps(StepCompiler compiler, bool keepsAnswers)
{
    private readonly FieldSteps fields = new(compiler);

    public TruthStep Compile(RuleNode node)
    {
        if (!keepsAnswers || !compiler.Questions.TryNumber(node, out int question, out int place)) return CompileWhole(node);
        if (compiler.Texts.TryCompileTest(node) is { } test) return frame => frame.Ask(place, question, test);
        TruthStep step = compiler.PlainTruths.CompileWhole(node);
        return frame => frame.Ask(place, question, step);
    }

    private TruthStep CompileWhole(RuleNode node) => node switch
    {
        AndNode and => All([.. and.Parts.Select(Compile)]),
        OrNode or => Any([.. or.Parts.Select(Compile)]),
        NotNode not => Negated(Compile(not.Part)),
        CompareNode compare => Compare(compare),
        MemberNode member => Member(compiler.Texts.Compile(member.Item), ((ListNode)member.Set).Values),
        CallNode call => Call(call),
        ConstantNode { Value: bool truth } => Always(Kleene.Of(truth)),
        FactNode fact => Flag(fact.Index),
        NoFieldNode => Always(Truth.Undecided),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is no condition."),
    };

    private static TruthStep Always(Truth truth) => _ => truth;

    private static TruthStep Flag(int index) => frame =>
    {
        ref SlotFact fact = ref frame.Facts[index];
        return fact.IsStated ? Kleene.Of(fact.First == 1) : Truth.Undecided;
    };

    private static TruthStep All(TruthStep[] parts) => frame =>
    {
        Truth all = Truth.True;
        foreach (TruthStep part in parts)
        {
            all = Kleene.And(all, part(frame));
            if (all == Truth.False) break;
        }
        return all;
    };

    private static TruthStep Any(TruthStep[] parts) => frame =>
    {
        Truth any = Truth.False;
        foreach (TruthStep part in parts)
        {
            any = Kleene.Or(any, part(frame));
            if (any == Truth.True) break;
        }
        return any;
    };

    private static TruthStep Negated(TruthStep part) => frame => Kleene.Not(part(frame));

    private static TruthStep Member(TextStep item, ImmutableArray<string> listed) => frame =>
    {
        TextSlice text = item(frame);
        if (!text.IsKnown) return Truth.Undecided;
        foreach (string one in listed)
            if (TextKey.Same(one, text.Span)) return Truth.True;
        return Truth.False;
    };

    private TruthStep Compare(CompareNode node)
    {
        bool negated = node.Operator is Comparison.NotEqual or Comparison.GreaterOrEqual or Comparison.LessOrEqual;
        TruthStep step = node.Left.Type switch
        {
            FactType.Text when FirstWordOf(node.Left) is { } left && FirstWordOf(node.Right) is { } right => SameFirstWord(left, right, compiler.Texts.Compile(node.Left), compiler.Texts.Compile(node.Right)),
            FactType.Text => SameText(compiler.Texts.Compile(node.Left), compiler.Texts.Compile(node.Right)),
            FactType.Truth => SameTruth(Compile(node.Left), Compile(node.Right)),
            _ => CompareRanges(node),
        };
        return negated ? Negated(step) : step;
    }

    private TruthStep CompareRanges(CompareNode node)
    {
        RangeStep left = compiler.Ranges.Compile(node.Left), right = compiler.Ranges.Compile(node.Right);
        return node.Operator switch
        {
            Comparison.Equal or Comparison.NotEqual => Equal(left, right),
            Comparison.Less or Comparison.GreaterOrEqual => Less(left, right),
            _ => Less(right, left),
        };
    }

    private static TruthStep Equal(RangeStep left, RangeStep right) => frame =>
    {
        ValueRange l = left(frame), r = right(frame);
        return l.Low == r.High && l.High == r.Low ? Truth.True
            : l.High < r.Low || r.High < l.Low ? Truth.False
            : Truth.Undecided;
    };

    private static TruthStep Less(RangeStep left, RangeStep right) => frame =>
    {
        ValueRange l = left(frame), r = right(frame);
        return l.High < r.Low ? Truth.True : l.Low >= r.High ? Truth.False : Truth.Undecided;
    };

    private static TruthStep SameText(TextStep left, TextStep right) => frame =>
    {
        TextSlice l = left(frame);
        if (!l.IsKnown) return Truth.Undecided;
        TextSlice r = right(frame);
        return r.IsKnown ? Kleene.Of(TextKey.Same(l.Span, r.Span)) : Truth.Undecided;
    };

    private static FactNode? FirstWordOf(RuleNode node) => node is CallNode { Arguments: [FactNode text] } call && call.Function == RuleFunctions.FirstWord ? text : null;

    private static TruthStep SameFirstWord(FactNode one, FactNode other, TextStep left, TextStep right)
    {
        TruthStep compare = SameText(left, right);
        return frame => frame.Facts[one.Index].IsStated && frame.Facts[other.Index].IsStated && frame.BeginAlike(one.Index, other.Index) ? Truth.True : compare(frame);
    }

    private static TruthStep SameTruth(TruthStep left, TruthStep right) => frame =>
    {
        Truth l = left(frame), r = right(frame);
        return l == Truth.Undecided || r == Truth.Undecided ? Truth.Undecided : Kleene.Of(l == r);
    };

    private TruthStep Call(CallNode call)
        => call.Function == RuleFunctions.AreDistinct ? Distinct(call.Arguments) : fields.TryCompile(call) ?? compiler.Texts.CompileTruth(call);

    private TruthStep Distinct(ImmutableArray<RuleNode> texts)
    {
        var facts = new List<int>();
        foreach (RuleNode text in texts)
        {
            if (text is FactNode fact) facts.Add(fact.Index);
            else if (text is not NoFieldNode) return Distinct([.. texts.Select(compiler.Texts.Compile)]);
        }
        return Distinct(facts.ToArray());
    }

    private static TruthStep Distinct(int[] facts) => frame =>
    {
        for (int i = 1; i < facts.Length; i++)
        {
            if (!frame.Facts[facts[i]].IsStated) continue;
            for (int j = 0; j < i; j++)
                if (frame.Facts[facts[j]].IsStated && TextKey.Same(frame.CharactersAt(facts[i]), frame.CharactersAt(facts[j]))) return Truth.False;
        }
        return Truth.True;
    };

    private static TruthStep Distinct(TextStep[] texts) => frame =>
    {
        for (int i = 1; i < texts.Length; i++)
        {
            TextSlice one = texts[i](frame);
            if (!one.IsKnown) continue;
            for (int j = 0; j < i; j++)
                if (texts[j](frame) is { IsKnown: true } other && TextKey.Same(one.Span, other.Span)) return Truth.False;
        }
        return Truth.True;
    };
}
