using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>The conditions that words settle. More come in while rules are compiled. Safe to share between threads.</summary>
internal sealed class WordQuestions(StepCompiler compiler)
{
    /// <summary>Set where no word is the first one of a stand-in for nothing, so that the text is none either.</summary>
    public const ulong NoStandIn = 1UL << TextAnswers.Kept;

    // Never changed, only exchanged for a longer one.
    private WordQuestion[] questions = [new WordQuestion(TextAnswers.Kept, Truth.True, new FirstWords((compiler.Placeholders?.Rows ?? []).SelectMany(r => r.Names)).AreWithout)];
    private readonly Lock adding = new();
    private TextAnswers usual, ofNumbers;

    /// <summary>Those there are by now.</summary>
    public WordQuestion[] All => Volatile.Read(ref questions);

    /// <summary>The answers to those that words have settled, one bit each.</summary>
    public TextAnswers AnswersOf(ulong settled) => new() { Holds = settled & usual.Holds, Fails = settled & usual.Fails };

    /// <summary>The answers that are the same for every date and number in digits.</summary>
    public TextAnswers AnswersOfNumbers => ofNumbers;

    /// <summary>Takes up a condition that has a number, if it is of this kind.</summary>
    public void Add(int number, RuleNode condition)
    {
        if (number >= TextAnswers.Kept || QuestionOf(number, condition) is not { } question) return;
        lock (adding)
        {
            if (questions.Any(q => q.Number == number)) return;
            usual.Add(number, question.Usual);
            if (question.IsSettledByNumbers) ofNumbers.Add(number, question.Usual);
            Volatile.Write(ref questions, [.. questions, question]);
        }
    }

    private WordQuestion? QuestionOf(int number, RuleNode condition) => condition switch
    {
        CallNode { Arguments: [FactNode, ..] } call => QuestionOf(number, call),
        MemberNode { Item: FactNode, Set: ListNode list } => new WordQuestion(number, Truth.False, new FirstWords(list.Values).AreWithout),
        _ => null,
    };

    private WordQuestion? QuestionOf(int number, CallNode call)
    {
        if (call.Function == RuleFunctions.HasOnlyLetters)
        {
            var letters = compiler.TableOf(call.Arguments[1]);
            return new WordQuestion(number, Truth.True, word => LetterCheck.HasOnlyLetters(word, letters));
        }
        if (call.Function == RuleFunctions.IsDamaged)
        {
            var (encodings, syllables) = (compiler.TableOf(call.Arguments[1]), compiler.TableOf(call.Arguments[2]));
            return new WordQuestion(number, Truth.False, word => DamageDetector.IsHarmless(word, encodings, syllables)) { IsSettledByNumbers = true };
        }
        if (call.Function == RuleFunctions.Mentions)
        {
            var table = compiler.TableOf(call.Arguments[1]);
            return new WordQuestion(number, Truth.False, word => WordSearch.BeginsNowhereIn(word, table));
        }
        if (call.Function == RuleFunctions.HasMiddleWord && call.Arguments[1] is ConstantNode { Value: string middle })
            return new WordQuestion(number, Truth.False, word => !TextKey.Same(word, middle));
        return null;
    }
}
