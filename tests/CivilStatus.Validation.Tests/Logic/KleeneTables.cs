using CivilStatus.Validation.Logic;
using static CivilStatus.Validation.Logic.Truth;

namespace CivilStatus.Validation.Tests.Logic;

public sealed class KleeneTables
{
    [Theory]
    [InlineData(False, False, False, False, True)]
    [InlineData(False, Undecided, False, Undecided, True)]
    [InlineData(False, True, False, True, True)]
    [InlineData(Undecided, False, False, Undecided, Undecided)]
    [InlineData(Undecided, Undecided, Undecided, Undecided, Undecided)]
    [InlineData(Undecided, True, Undecided, True, True)]
    [InlineData(True, False, False, True, False)]
    [InlineData(True, Undecided, Undecided, True, Undecided)]
    [InlineData(True, True, True, True, True)]
    public void Connectives(Truth left, Truth right, Truth and, Truth or, Truth implies)
    {
        Assert.Equal(and, Kleene.And(left, right));
        Assert.Equal(or, Kleene.Or(left, right));
        Assert.Equal(implies, Kleene.Implies(left, right));
    }

    [Theory]
    [InlineData(False, True)]
    [InlineData(Undecided, Undecided)]
    [InlineData(True, False)]
    public void Negation(Truth value, Truth negated) => Assert.Equal(negated, Kleene.Not(value));

    [Fact]
    public void A_truth_nobody_set_is_undecided() => Assert.Equal(Undecided, default);
}
