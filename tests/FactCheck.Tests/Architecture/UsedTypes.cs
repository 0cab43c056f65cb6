using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace FactCheck.Tests.Architecture;

/// <summary>
/// Which types of a compiled assembly use which others of it: in what they inherit and implement, in fields, signatures,
/// attributes and generic arguments, and in every method body. What the compiler makes (lambdas, iterators, async methods)
/// is nested in the type that it was written in and counts for that. Constants and nameof leave no trace.
/// </summary>
internal sealed class UsedTypes : IDisposable
{
    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value, code => code.OperandType);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly HashSet<(TypeDefinitionHandle From, TypeDefinitionHandle To)> _uses = [];
    private readonly NamedTypes _names;
    private TypeDefinitionHandle _current;

    private UsedTypes(string file)
    {
        _file = new PEReader(File.OpenRead(file));
        _metadata = _file.GetMetadataReader();
        _names = new NamedTypes(Use);
        foreach (var type in _metadata.TypeDefinitions)
            Read(type);
    }

    /// <summary>Each pair of types once, as namespace and name of the outermost type.</summary>
    public static IReadOnlyList<((string Namespace, string Name) From, (string Namespace, string Name) To)> In(string file)
    {
        using var used = new UsedTypes(file);
        return [.. used._uses.Select(use => (used.Outermost(use.From), used.Outermost(use.To))).Distinct()];
    }

    public void Dispose() => _file.Dispose();

    private (string, string) Outermost(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
            type = _metadata.GetTypeDefinition(type.GetDeclaringType());
        return (_metadata.GetString(type.Namespace), _metadata.GetString(type.Name));
    }

    private void Read(TypeDefinitionHandle handle)
    {
        _current = handle;
        var type = _metadata.GetTypeDefinition(handle);
        Use(type.BaseType);
        Use(type.GetCustomAttributes());
        Use(type.GetGenericParameters());
        foreach (var implemented in type.GetInterfaceImplementations())
            Use(_metadata.GetInterfaceImplementation(implemented).Interface);
        foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
        {
            field.DecodeSignature(_names, null);
            Use(field.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
            Use(property.GetCustomAttributes());
        foreach (var change in type.GetEvents().Select(_metadata.GetEventDefinition))
        {
            Use(change.Type);
            Use(change.GetCustomAttributes());
        }

        foreach (var method in type.GetMethods().Select(_metadata.GetMethodDefinition))
            Read(method);
    }

    private void Read(MethodDefinition method)
    {
        method.DecodeSignature(_names, null);
        Use(method.GetCustomAttributes());
        Use(method.GetGenericParameters());
        foreach (var parameter in method.GetParameters().Select(_metadata.GetParameter))
            Use(parameter.GetCustomAttributes());
        if (method.RelativeVirtualAddress == 0)
            return;
        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null);
        foreach (var region in body.ExceptionRegions)
            Use(region.CatchType);
        ReadInstructions(body.GetILReader());
    }

    private void ReadInstructions(BlobReader body)
    {
        while (body.RemainingBytes > 0)
        {
            short code = body.ReadByte();
            if (code == 0xFE)
                code = (short)(0xFE00 | body.ReadByte());
            switch (Operands[code])
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    body.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    body.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    body.Offset += 8;
                    break;
                case OperandType.InlineSwitch:
                    var branches = body.ReadInt32();
                    body.Offset += 4 * branches;
                    break;
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Use(MetadataTokens.EntityHandle(body.ReadInt32()));
                    break;
                default:
                    body.Offset += 4;
                    break;
            }
        }
    }

    private void Use(IEnumerable<CustomAttributeHandle> attributes)
    {
        foreach (var attribute in attributes)
            Use(_metadata.GetCustomAttribute(attribute).Constructor);
    }

    private void Use(GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters.Select(_metadata.GetGenericParameter))
        {
            foreach (var constraint in parameter.GetConstraints())
                Use(_metadata.GetGenericParameterConstraint(constraint).Type);
            Use(parameter.GetCustomAttributes());
        }
    }

    private void Use(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _uses.Add((_current, (TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_names, null);
                break;
            case HandleKind.FieldDefinition:
                Use(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                Use(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Use(_metadata.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var generic = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                generic.DecodeSignature(_names, null);
                Use(generic.Method);
                break;
        }
    }

    /// <summary>Reports every type that a signature names.</summary>
    private sealed class NamedTypes(Action<EntityHandle> use) : ISignatureTypeProvider<bool, object?>
    {
        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
        {
            use(handle);
            return true;
        }

        public bool GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => true;

        public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => true;

        public bool GetArrayType(bool elementType, ArrayShape shape) => true;

        public bool GetByReferenceType(bool elementType) => true;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => true;

        public bool GetGenericMethodParameter(object? genericContext, int index) => true;

        public bool GetGenericTypeParameter(object? genericContext, int index) => true;

        public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => true;

        public bool GetPinnedType(bool elementType) => true;

        public bool GetPointerType(bool elementType) => true;

        public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => true;

        public bool GetSZArrayType(bool elementType) => true;
    }
}
