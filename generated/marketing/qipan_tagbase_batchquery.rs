//! `alipay.marketing.qipan.tagbase.batchquery` · alipay.marketing.qipan.tagbase.batchquery
//!
//! List all selection tags available.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.tagbase.batchquery.yaml`.

use crate::{record, schema};

static QIPAN_TAGBASE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanTagbaseBatchquery",
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static QIPAN_TAGBASE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanTagbaseBatchqueryResponse",
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "operation_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_CROWD_OPERATION_TAG),
                    limits: &[],
                },
            ),
            12,
        ),
    ],
    rules: &[],
};

static OPEN_CROWD_OPERATION_OPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCrowdOperationOption",
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("option_code", 18),
        schema::FieldDef::text("option_data_type", 19),
        schema::FieldDef::new(
            "option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_OPERATION_OPTION),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("option_name", 29),
    ],
    rules: &[],
};

static OPEN_CROWD_OPERATION_TAG: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCrowdOperationTag",
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "operation_option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_CROWD_OPERATION_OPTION),
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::text("tag_code", 35),
        schema::FieldDef::text("tag_desc", 36),
        schema::FieldDef::text("tag_name", 37),
    ],
    rules: &[],
};

static OPEN_OPERATION_OPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenOperationOption",
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("desc", 42),
        schema::FieldDef::new("id", schema::Kind::Integer, 43),
        schema::FieldDef::text("parent_id", 48),
        schema::FieldDef::text("parent_value", 49),
        schema::FieldDef::text("text", 50),
        schema::FieldDef::text("value", 51),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.qipan.tagbase.batchquery` (alipay.marketing.qipan.tagbase.batchquery).
///
/// List all selection tags available.
///
/// ```
/// use alipay::marketing::QipanTagbaseBatchquery;
///
/// let request = QipanTagbaseBatchquery::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/marketing/qipan.tagbase.batchquery.yaml`.
/// Returns [`QipanTagbaseBatchqueryResponse`], or an error with a [`QipanTagbaseBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.qipan.tagbase.batchquery")]
#[must_use]
#[non_exhaustive]
pub struct QipanTagbaseBatchquery {}

impl QipanTagbaseBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for QipanTagbaseBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_TAGBASE_BATCHQUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for QipanTagbaseBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanTagbaseBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanTagbaseBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanTagbaseBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for QipanTagbaseBatchquery {}

impl record::Request for QipanTagbaseBatchquery {
    type Response = QipanTagbaseBatchqueryResponse;
    type ErrorCode = QipanTagbaseBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.qipan.tagbase.batchquery",
        title: "alipay.marketing.qipan.tagbase.batchquery",
        file: "spec/marketing/qipan.tagbase.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_TAGBASE_BATCHQUERY,
        response: &QIPAN_TAGBASE_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.marketing.qipan.tagbase.batchquery` (alipay.marketing.qipan.tagbase.batchquery).
#[non_exhaustive]
pub struct QipanTagbaseBatchqueryResponse {
    /// All available selection tags, with basic data.
    pub operation_tag_list: Vec<OpenCrowdOperationTag>,
}

impl record::Record for QipanTagbaseBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_TAGBASE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.operation_tag_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.operation_tag_list),
            _ => None,
        }
    }
}

impl Default for QipanTagbaseBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            operation_tag_list: Vec::new(),
        }
    }
}

impl Clone for QipanTagbaseBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanTagbaseBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanTagbaseBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An option of a tag.
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

/// A tag that crowds are selected by.
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

/// A value of an option.
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

/// The error codes of `alipay.marketing.qipan.tagbase.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanTagbaseBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanTagbaseBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanTagbaseBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
