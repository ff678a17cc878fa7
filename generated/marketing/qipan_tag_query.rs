//! `alipay.marketing.qipan.tag.query` · 棋盘标签圈选值查询
//!
//! Query the options and values of a Qipan selection tag.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.tag.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`tag_code`](Self::tag_code).
    #[inline]
    pub fn tag_code(mut self, tag_code: impl Into<String>) -> Self {
        self.tag_code = tag_code.into();
        self
    }
}

/// The response of `alipay.marketing.qipan.tag.query` (棋盘标签圈选值查询).
#[non_exhaustive]
pub struct QipanTagQueryResponse {
    /// Options of the tag with their values; selecting needs a value for each option.
    pub operation_tag: Option<OpenCrowdOperationTag>,
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

/// The values of the platform's type `OpenCrowdOperationOptionOptionDataType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    OpenCrowdOperationOptionOptionDataType, "SINGLE_SELECT" SingleSelect, "MULTI_SELECT"
    MultiSelect, "INPUT_VALUE" InputValue, "NUMBER_RANGE_VALUE" NumberRangeValue
);

/// The error codes of `alipay.marketing.qipan.tag.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanTagQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanTagQueryErrorCode);

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

record::record!(QipanTagQuery, QIPAN_TAG_QUERY, 0 tag_code String::new());

record::record!(QipanTagQueryResponse, QIPAN_TAG_QUERY_RESPONSE, 0 operation_tag None);

record::record!(
    OpenCrowdOperationOption, OPEN_CROWD_OPERATION_OPTION, 0 option_code None, 1
    option_data_type None, 2 option_list Vec::new(), 3 option_name None
);

record::record!(
    OpenCrowdOperationTag, OPEN_CROWD_OPERATION_TAG, 0 operation_option_list Vec::new(),
    1 tag_code None, 2 tag_desc None, 3 tag_name None
);

record::record!(
    OpenOperationOption, OPEN_OPERATION_OPTION, 0 desc None, 1 id None, 2 parent_id None,
    3 parent_value None, 4 text None, 5 value_ None
);

static QIPAN_TAG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanTagQuery",
    file: "spec/marketing/qipan.tag.query.yaml",
    rows: &[
        schema::Row::Limited(
            "tag_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[10, 14],
};

static QIPAN_TAG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanTagQueryResponse",
    file: "spec/marketing/qipan.tag.query.yaml",
    rows: &[
        schema::Row::Plain(
            "operation_tag",
            schema::Kind::Record(&OPEN_CROWD_OPERATION_TAG),
        ),
    ],
    rules: &[],
    lines: &[],
};

static OPEN_CROWD_OPERATION_OPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCrowdOperationOption",
    file: "spec/marketing/qipan.tag.query.yaml",
    rows: &[
        schema::Row::Text("option_code"),
        schema::Row::Text("option_data_type"),
        schema::Row::Plain(
            "option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_OPERATION_OPTION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("option_name"),
    ],
    rules: &[],
    lines: &[],
};

static OPEN_CROWD_OPERATION_TAG: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCrowdOperationTag",
    file: "spec/marketing/qipan.tag.query.yaml",
    rows: &[
        schema::Row::Plain(
            "operation_option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_CROWD_OPERATION_OPTION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("tag_code"),
        schema::Row::Text("tag_desc"),
        schema::Row::Text("tag_name"),
    ],
    rules: &[],
    lines: &[],
};

static OPEN_OPERATION_OPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenOperationOption",
    file: "spec/marketing/qipan.tag.query.yaml",
    rows: &[
        schema::Row::Text("desc"),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Text("parent_id"),
        schema::Row::Text("parent_value"),
        schema::Row::Text("text"),
        schema::Row::Text("value"),
    ],
    rules: &[],
    lines: &[],
};
