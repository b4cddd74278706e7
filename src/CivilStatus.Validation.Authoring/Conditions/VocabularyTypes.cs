using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>
/// Makes the plain .NET types against which the parser checks a condition: one with a property for each field and a
/// method for each listed function. They are only looked at, never run. Safe to share between threads.
/// </summary>
internal sealed class VocabularyTypes
{
    private readonly ModuleBuilder module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("CivilStatus.Conditions"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("Conditions");

    private readonly ConcurrentDictionary<string, Type> types = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private int made;

    public VocabularyTypes() => Functions = MakeFunctions();

    /// <summary>The type that holds the functions; the parser lets only methods of such a type be called.</summary>
    public Type Functions { get; }

    /// <summary>The type that stands for the entry in conditions of a scope.</summary>
    public Type For(ConditionScope scope)
    {
        string key = $"{string.Join(',', scope.Layouts)}|{scope.Variable}|{string.Join(',', scope.Parameters.Select(p => $"{p.Key}:{p.Value.Type}"))}";
        lock (gate) return types.GetOrAdd(key, _ => Root(scope));
    }

    private Type Root(ConditionScope scope)
    {
        var members = new List<(string, Type)>
        {
            (FieldNode.AsOf, typeof(DateOnly)), (FieldNode.Event, typeof(string)),
        };
        if (!scope.Parameters.IsEmpty)
            members.Add(("parameter", Make("parameter", typeof(object), scope.Parameters.Select(p => (p.Key, FactTypes.Plain(p.Value.Type))))));
        IEnumerable<(string, EntryField)> fields = scope.Fields.Select(f => (f.Key, f.Value));
        if (!scope.OtherEventNames.IsEmpty) fields = fields.Append((FieldNode.OtherEvent, new EntryField(FieldNode.OtherEvent, FieldKind.Text, [], -1)));
        members.AddRange(Members("", [.. fields]));
        return Make("entry", Functions, members.Select(m => (ReservedWords.ToParser(m.Item1), m.Item2)));
    }

    // Paths with a common first word become one property whose type holds the rest.
    private IEnumerable<(string Name, Type Type)> Members(string prefix, IReadOnlyList<(string Path, EntryField Field)> fields)
    {
        foreach (IGrouping<string, (string Path, EntryField Field)> group in fields.GroupBy(f => f.Path.Split('.')[0]))
        {
            (string path, EntryField field) = group.First();
            if (path == group.Key)
            {
                yield return (group.Key, FactTypes.Plain(FactTypes.Of(field.Kind)));
                continue;
            }
            string name = prefix + group.Key;
            (string, EntryField)[] inner = [.. group.Select(f => (f.Path[(group.Key.Length + 1)..], f.Field))];
            yield return (group.Key, Make(name, typeof(object), Members(name + ".", inner)));
        }
    }

    private Type Make(string name, Type parent, IEnumerable<(string Name, Type Type)> members)
    {
        // The parser names types in its messages, so the name is the path; a number after a tab keeps it unique.
        TypeBuilder type = module.DefineType($"{name}\t{made++}", TypeAttributes.Public | TypeAttributes.Class, parent);
        foreach ((string member, Type memberType) in members)
        {
            MethodBuilder getter = type.DefineMethod(
                "get_" + member, MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.HideBySig, memberType, Type.EmptyTypes);
            Throw(getter);
            type.DefineProperty(member, PropertyAttributes.None, memberType, null).SetGetMethod(getter);
        }
        return type.CreateType();
    }

    private Type MakeFunctions()
    {
        TypeBuilder type = module.DefineType("functions", TypeAttributes.Public | TypeAttributes.Abstract);
        Method(type, "Implies", typeof(bool), [typeof(bool), typeof(bool)], false);
        Method(type, "OneOf", typeof(bool), [typeof(string), typeof(string[])], true);
        foreach (RuleFunction function in RuleFunctions.All)
            foreach (Type? any in AnyFieldTypes(function))
                Method(type, function.Name, FactTypes.Plain(function.Result), [.. function.Arguments.Select(a => Plain(a, any))],
                    function.Arguments[^1] == ArgumentKind.Texts);
        return type.CreateType();
    }

    // A function that takes a field of any type has one overload for each.
    private static IEnumerable<Type?> AnyFieldTypes(RuleFunction function) => function.Arguments.Contains(ArgumentKind.AnyField)
        ? [typeof(string), typeof(DateOnly), typeof(int), typeof(bool)]
        : [null];

    private static Type Plain(ArgumentKind kind, Type? any) => kind switch
    {
        ArgumentKind.AnyField => any!,
        ArgumentKind.Date or ArgumentKind.DateField => typeof(DateOnly),
        ArgumentKind.Number or ArgumentKind.NumberConstant => typeof(int),
        ArgumentKind.Texts => typeof(string[]),
        _ => typeof(string),
    };

    private static void Method(TypeBuilder type, string name, Type result, Type[] arguments, bool openEnded)
    {
        MethodBuilder method = type.DefineMethod(name, MethodAttributes.Public | MethodAttributes.HideBySig, result, arguments);
        for (int i = 0; i < arguments.Length; i++)
        {
            ParameterBuilder parameter = method.DefineParameter(i + 1, ParameterAttributes.None, $"a{i}");
            if (openEnded && i == arguments.Length - 1)
                parameter.SetCustomAttribute(new CustomAttributeBuilder(typeof(ParamArrayAttribute).GetConstructor(Type.EmptyTypes)!, []));
        }
        Throw(method);
    }

    private static void Throw(MethodBuilder method)
    {
        ILGenerator body = method.GetILGenerator();
        body.Emit(OpCodes.Ldnull);
        body.Emit(OpCodes.Throw);
    }
}
