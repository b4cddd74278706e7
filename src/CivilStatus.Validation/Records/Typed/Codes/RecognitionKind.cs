namespace CivilStatus.Validation.Records.Typed;

/// <summary>Who recognises whom.</summary>
public enum RecognitionKind
{
    /// <summary>Cha nhận con.</summary>
    FatherOfChild,

    /// <summary>Mẹ nhận con.</summary>
    MotherOfChild,

    /// <summary>Con nhận cha.</summary>
    ChildOfFather,

    /// <summary>Con nhận mẹ.</summary>
    ChildOfMother,
}
