//! `alipay.marketing.qipan.tagbase.batchquery` · alipay.marketing.qipan.tagbase.batchquery
//!
//! List all selection tags available.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.tagbase.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.marketing.qipan.tagbase.batchquery` (alipay.marketing.qipan.tagbase.batchquery).
#[non_exhaustive]
pub struct QipanTagbaseBatchqueryResponse {
    /// All available selection tags, with basic data.
    pub operation_tag_list: Vec<OpenCrowdOperationTag>,
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

/// The error codes of `alipay.marketing.qipan.tagbase.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanTagbaseBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanTagbaseBatchqueryErrorCode);

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

record::record!(QipanTagbaseBatchquery, QIPAN_TAGBASE_BATCHQUERY);

record::record!(
    QipanTagbaseBatchqueryResponse, QIPAN_TAGBASE_BATCHQUERY_RESPONSE, 0
    operation_tag_list Vec::new()
);

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

static QIPAN_TAGBASE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanTagbaseBatchquery",
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static QIPAN_TAGBASE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanTagbaseBatchqueryResponse",
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "operation_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_CROWD_OPERATION_TAG),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static OPEN_CROWD_OPERATION_OPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCrowdOperationOption",
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
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
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
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
    file: "spec/marketing/qipan.tagbase.batchquery.yaml",
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
