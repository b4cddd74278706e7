using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Compiled;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Orthography;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Compiled;

/// <summary>Where the words of a text settle a condition, asking it of the whole text gives the same answer.</summary>
public class WordsSettleTexts
{
    private const int Letters = 0, Damaged = 1, Mentions = 2, Middle = 3, Listed = 4;

    private static readonly Catalogues.Catalogue National = TestCatalogue.National;
    private static readonly Table LetterTable = National.Table("name-letters")!, Encodings = National.Table("damaged-encodings")!,
        Syllables = National.Table("vietnamese-syllables")!, Organisations = National.Table("organisation-words")!,
        StandIns = National.Table("placeholders")!;

    private static readonly string[] ListedTexts = ["Trẻ chưa xác định được cha, mẹ", "Không", "K'  Tlang"];

    private static readonly string[] Words =
    [
        .. TestTexts.ExampleNames().Concat(TestTexts.EncodingPairs().SelectMany(p => new[] { p.Item1, p.Item3 })).SelectMany(t => t.Split(' ')).Distinct(),
        .. Organisations.Rows.SelectMany(r => r.Aliases.Prepend(r.Key)).SelectMany(t => t.Split(' ')).Distinct(),
        .. StandIns.Rows.SelectMany(r => r.Aliases.Prepend(r.Key)).SelectMany(t => t.Split(' ')).Distinct(),
        "Thị", "THỊ", "thi\u0323", "\u0323a", "a\u00A0b", "UBND", "đồng,", "", "12", "Nguyễn-Văn", "một-từ-dài-hơn-mười-sáu-byte", "??", "𠀀", "TRẺ", "chưa",
    ];

    private readonly WordQuestions questions = Questions();

    [Property(MaxTest = 20_000)]
    public Property Settled_answers_are_those_of_the_whole_text() => Prop.ForAll(Arb.From(Gen.Elements(Words).ArrayOf().Select(w => string.Join(' ', w.Take(24)))), text =>
    {
        var words = new KnownWords(questions);
        // In bytes and in characters, one after the other: what the one learns is not taken for the other.
        Check(words.SettledBy<byte>(Encoding.UTF8.GetBytes(text)));
        Check(words.SettledBy<char>(text));

        void Check(ulong settled)
        {
            Holds(Letters, LetterCheck.HasOnlyLetters(text, LetterTable));
            Holds(Damaged, DamageDetector.IsDamaged(text, Encodings, Syllables));
            Holds(Mentions, WordSearch.Mentions(text, Organisations));
            Holds(Middle, TextWords.HasInMiddle(text, "Thị"));
            Holds(Listed, ListedTexts.Any(t => TextKey.Same(t, text)));
            if ((settled & WordQuestions.NoStandIn) != 0) Assert.Null(StandIns.Find(text));

            void Holds(int question, bool answer)
            {
                if ((settled >> question & 1) != 0) Assert.Equal(Kleene.Of(answer), questions.AnswersOf(settled).Of(question));
            }
        }
    });

    [Theory]
    [InlineData("Nguyễn Văn Hùng", WordQuestions.NoStandIn | 0b11111)]
    [InlineData("Lê Thị Hoa", WordQuestions.NoStandIn | 0b10111)]
    [InlineData("Nguyeãn Văn Hùng", WordQuestions.NoStandIn | 0b11101)]
    [InlineData("Kră Krông K'Tlang", WordQuestions.NoStandIn | 0b11111)]
    [InlineData("HaÌ QuÓc", WordQuestions.NoStandIn | 0b11101)]
    [InlineData("Không rõ", 0b01111)]
    [InlineData("trẻ mồ côi", WordQuestions.NoStandIn | 0b01111)]
    [InlineData("Nguyễn Văn Hùng Nguyễn Văn Hùng Nguyễn Văn Hùng Nguyễn Văn Hùng Nguyễn Văn Hùng", WordQuestions.NoStandIn | 0b11111)]
    [InlineData("Nguyễn Văn Hùng Nguyễn Văn Hùng Nguyễn Văn Hùng Nguyễn Văn Hùng Nguyeãn Văn Hùng", WordQuestions.NoStandIn | 0b11101)]
    [InlineData("Nguyễn Văn Hùng Nguyễn Văn Hùng Nguyễn Văn Hùng Nguyễn Văn  Hùng", 0)]
    [InlineData("Nguyễn  Văn", 0)]
    [InlineData("Nguyễn ", 0)]
    [InlineData(" Nguyễn", 0)]
    [InlineData("", 0)]
    public void Most_names_are_settled(string text, ulong settled)
    {
        Assert.Equal(settled, new KnownWords(questions).SettledBy<byte>(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(settled, new KnownWords(questions).SettledBy<char>(text));
    }

    [Property(MaxTest = 2000)]
    public Property Answers_of_numbers_are_those_of_every_text_of_their_characters() => Prop.ForAll(Arb.From(NumberCharacters), text =>
    {
        TextAnswers answers = questions.AnswersOfNumbers;
        Assert.Equal(Truth.False, answers.Of(Damaged));
        Assert.False(DamageDetector.IsDamaged(text, Encodings, Syllables));
        foreach (int question in new[] { Letters, Mentions, Middle, Listed }) Assert.Equal(Truth.Undecided, answers.Of(question));
    });

    [Property(MaxTest = 2000)]
    public Property A_number_is_no_stand_in() => Prop.ForAll(Arb.From(Gen.OneOf(NumberCharacters, Gen.Elements(StandInTexts))), text =>
    {
        bool isNumber = new NumberTexts(StandIns).IsNumber<char>(text);

        Assert.Equal(text.Length > 0 && char.IsAsciiDigit(text[0]) && NumberTexts.AreAllCharacters<char>(text) && StandIns.Find(text) is null, isNumber);
        Assert.Equal(isNumber, new NumberTexts(StandIns).IsNumber<byte>(Encoding.UTF8.GetBytes(text)));
    });

    private static IEnumerable<string> StandInTexts => StandIns.Rows.SelectMany(r => r.Aliases.Prepend(r.Key));

    private static Gen<string> NumberCharacters => Gen.Elements("0123456789/.-".ToCharArray()).ArrayOf().Select(c => new string(c[..Math.Min(20, c.Length)]));

    private static WordQuestions Questions()
    {
        var compiler = new StepCompiler(National);
        var name = new FactNode(0, 0, EntryLayout.Of(EntryEvent.Birth).ByPath["child.name"], FactType.Text);
        Add(Letters, RuleFunctions.HasOnlyLetters, "name-letters");
        Add(Damaged, RuleFunctions.IsDamaged, "damaged-encodings", "vietnamese-syllables");
        Add(Mentions, RuleFunctions.Mentions, "organisation-words");
        Add(Middle, RuleFunctions.HasMiddleWord, "Thị");
        compiler.Words.Add(Listed, new MemberNode(name, new ListNode([.. ListedTexts])));
        return compiler.Words;

        void Add(int number, RuleFunction function, params string[] arguments)
            => compiler.Words.Add(number, new CallNode(function, [name, .. arguments.Select(a => new ConstantNode(a))]));
    }
}
