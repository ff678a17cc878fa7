//! `alipay.marketing.qipan.tag.query` · 棋盘标签圈选值查询
//!
//! Query the options and values of a Qipan selection tag.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.tag.query.yaml`.

use crate::{record, schema};

static QIPAN_TAG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanTagQuery",
    file: "spec/marketing/qipan.tag.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 14)],
            ..schema::FieldDef::text("tag_code", 10)
        },
    ],
    rules: &[],
};

static QIPAN_TAG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanTagQueryResponse",
    file: "spec/marketing/qipan.tag.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "operation_tag",
            schema::Kind::Record(&OPEN_CROWD_OPERATION_TAG),
            17,
        ),
    ],
    rules: &[],
};

static OPEN_CROWD_OPERATION_OPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCrowdOperationOption",
    file: "spec/marketing/qipan.tag.query.yaml",
    fields: &[
        schema::FieldDef::text("option_code", 25),
        schema::FieldDef::text("option_data_type", 26),
        schema::FieldDef::new(
            "option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_OPERATION_OPTION),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::text("option_name", 36),
    ],
    rules: &[],
};

static OPEN_CROWD_OPERATION_TAG: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCrowdOperationTag",
    file: "spec/marketing/qipan.tag.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "operation_option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_CROWD_OPERATION_OPTION),
                    limits: &[],
                },
            ),
            41,
        ),
        schema::FieldDef::text("tag_code", 42),
        schema::FieldDef::text("tag_desc", 43),
        schema::FieldDef::text("tag_name", 44),
    ],
    rules: &[],
};

static OPEN_OPERATION_OPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenOperationOption",
    file: "spec/marketing/qipan.tag.query.yaml",
    fields: &[
        schema::FieldDef::text("desc", 49),
        schema::FieldDef::new("id", schema::Kind::Integer, 50),
        schema::FieldDef::text("parent_id", 55),
        schema::FieldDef::text("parent_value", 56),
        schema::FieldDef::text("text", 57),
        schema::FieldDef::text("value", 58),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.qipan.tag.query` (棋盘标签圈选值查询).
///
/// Query the options and values of a Qipan selection tag.
///
/// ```
/// use alipay::marketing::QipanTagQuery;
///
/// let request = QipanTagQuery::new()
///     .tag_code("tag_code");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`tag_code`](Self::tag_code) | required |
///
/// Offered on the gateway (V2). Described in `spec/marketing/qipan.tag.query.yaml`.
/// Returns [`QipanTagQueryResponse`], or an error with a [`QipanTagQueryErrorCode`].
#[doc(alias = "alipay.marketing.qipan.tag.query")]
#[doc(alias = "棋盘标签圈选值查询")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct QipanTagQuery {
    /// Code of the selection tag.
    ///
    /// 圈选标签编码; required.
    pub tag_code: String,
}

impl QipanTagQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { tag_code: String::new() }
    }

    /// Sets [`tag_code`](Self::tag_code).
    #[inline]
    pub fn tag_code(mut self, tag_code: impl Into<String>) -> Self {
        self.tag_code = tag_code.into();
        self
    }
}

impl record::Record for QipanTagQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_TAG_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tag_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tag_code),
            _ => None,
        }
    }
}

impl Default for QipanTagQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanTagQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanTagQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanTagQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for QipanTagQuery {}

impl record::Request for QipanTagQuery {
    type Response = QipanTagQueryResponse;
    type ErrorCode = QipanTagQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.qipan.tag.query",
        title: "棋盘标签圈选值查询",
        file: "spec/marketing/qipan.tag.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_TAG_QUERY,
        response: &QIPAN_TAG_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.marketing.qipan.tag.query` (棋盘标签圈选值查询).
#[non_exhaustive]
pub struct QipanTagQueryResponse {
    /// Options of the tag with their values; selecting needs a value for each option.
    pub operation_tag: Option<OpenCrowdOperationTag>,
}

impl record::Record for QipanTagQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_TAG_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.operation_tag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.operation_tag),
            _ => None,
        }
    }
}

impl Default for QipanTagQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { operation_tag: None }
    }
}

impl Clone for QipanTagQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanTagQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanTagQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An option of a selection tag.
#[non_exhaustive]
pub struct OpenCrowdOperationOption {
    /// Option code; each option needs a value when a selection is created.
    pub option_code: Option<String>,
    /// What values the option takes.
    ///
    /// Example: `SINGLE_SELECT`.
    pub option_data_type: Option<record::Choice<OpenCrowdOperationOptionOptionDataType>>,
    /// All values of the option.
    pub option_list: Vec<OpenOperationOption>,
    /// Chinese name of the option.
    ///
    /// 标签圈选项的中文名称.
    pub option_name: Option<String>,
}

impl record::Record for OpenCrowdOperationOption {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_CROWD_OPERATION_OPTION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.option_code),
            1 => Some(&self.option_data_type),
            2 => Some(&self.option_list),
            3 => Some(&self.option_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.option_code),
            1 => Some(&mut self.option_data_type),
            2 => Some(&mut self.option_list),
            3 => Some(&mut self.option_name),
            _ => None,
        }
    }
}

impl Default for OpenCrowdOperationOption {
    #[inline]
    fn default() -> Self {
        Self {
            option_code: None,
            option_data_type: None,
            option_list: Vec::new(),
            option_name: None,
        }
    }
}

impl Clone for OpenCrowdOperationOption {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenCrowdOperationOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenCrowdOperationOption {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A selection tag with its options.
#[non_exhaustive]
pub struct OpenCrowdOperationTag {
    /// All options the tag requires.
    pub operation_option_list: Vec<OpenCrowdOperationOption>,
    /// Unique code of the tag.
    pub tag_code: Option<String>,
    /// Description of the tag.
    pub tag_desc: Option<String>,
    /// Name of the tag.
    ///
    /// 棋盘人群圈选标签名称.
    pub tag_name: Option<String>,
}

impl record::Record for OpenCrowdOperationTag {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_CROWD_OPERATION_TAG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.operation_option_list),
            1 => Some(&self.tag_code),
            2 => Some(&self.tag_desc),
            3 => Some(&self.tag_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.operation_option_list),
            1 => Some(&mut self.tag_code),
            2 => Some(&mut self.tag_desc),
            3 => Some(&mut self.tag_name),
            _ => None,
        }
    }
}

impl Default for OpenCrowdOperationTag {
    #[inline]
    fn default() -> Self {
        Self {
            operation_option_list: Vec::new(),
            tag_code: None,
            tag_desc: None,
            tag_name: None,
        }
    }
}

impl Clone for OpenCrowdOperationTag {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenCrowdOperationTag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenCrowdOperationTag {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A value of a tag option.
#[non_exhaustive]
pub struct OpenOperationOption {
    /// Description of the value.
    ///
    /// 标签圈选值的描述性信息.
    pub desc: Option<String>,
    /// Value id, to be passed when a crowd is selected by tags.
    ///
    /// 标签圈选值ID. Example: `1`.
    pub id: Option<i64>,
    /// Id of the parent value, if the values form a tree such as regions.
    pub parent_id: Option<String>,
    /// Parent value, if the values form a tree such as regions.
    pub parent_value: Option<String>,
    /// Title shown for the value.
    ///
    /// 标签圈选的展示标题. Example: `男`.
    pub text: Option<String>,
    /// Value to pass when selecting.
    ///
    /// `value` on the wire. Example: `A27904vbvjlmn`.
    pub value_: Option<String>,
}

impl record::Record for OpenOperationOption {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_OPERATION_OPTION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.desc),
            1 => Some(&self.id),
            2 => Some(&self.parent_id),
            3 => Some(&self.parent_value),
            4 => Some(&self.text),
            5 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.desc),
            1 => Some(&mut self.id),
            2 => Some(&mut self.parent_id),
            3 => Some(&mut self.parent_value),
            4 => Some(&mut self.text),
            5 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for OpenOperationOption {
    #[inline]
    fn default() -> Self {
        Self {
            desc: None,
            id: None,
            parent_id: None,
            parent_value: None,
            text: None,
            value_: None,
        }
    }
}

impl Clone for OpenOperationOption {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenOperationOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenOperationOption {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OpenCrowdOperationOptionOptionDataType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenCrowdOperationOptionOptionDataType {
    /// `SINGLE_SELECT`: One value id from the tag query.
    SingleSelect,
    /// `MULTI_SELECT`: Several value ids from the tag query.
    MultiSelect,
    /// `INPUT_VALUE`: Free input (自定义输入圈选值).
    InputValue,
    /// `NUMBER_RANGE_VALUE`: Numeric range or comparison (数值范围类型).
    NumberRangeValue,
}

impl record::Enumeration for OpenCrowdOperationOptionOptionDataType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SINGLE_SELECT", Self::SingleSelect),
        ("MULTI_SELECT", Self::MultiSelect),
        ("INPUT_VALUE", Self::InputValue),
        ("NUMBER_RANGE_VALUE", Self::NumberRangeValue),
    ];
}

impl std::fmt::Debug for OpenCrowdOperationOptionOptionDataType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.qipan.tag.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanTagQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanTagQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanTagQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
