using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A member of a list that is left out: a value of <c>OneOf</c>, a text of <c>AreDistinct</c>.</summary>
internal sealed class DroppedMembers : IConditionMutation
{
    public IEnumerable<ConditionChange> Of(RuleNode node) => node switch
    {
        MemberNode { Set: ListNode { Values.Length: > 1 } list } member =>
            list.Values.Select((value, i) => Change($"\"{value}\"", member with { Set = new ListNode(list.Values.RemoveAt(i)) })),
        // Of two texts neither can be missing without the call saying nothing at all.
        CallNode { Function.Arguments: [ArgumentKind.Texts] } call when call.Arguments.Length > 2 =>
            call.Arguments.Select((text, i) => Change(ConditionWriter.Write(text), call with { Arguments = call.Arguments.RemoveAt(i) })),
        _ => [],
    };

    private static ConditionChange Change(string member, RuleNode instead)
        => new($"member[{member}]", instead, LocalizedText.Of($"bỏ {member} khỏi danh sách", $"{member} is dropped from the list"));
}
