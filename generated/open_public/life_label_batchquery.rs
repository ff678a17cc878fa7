//! `alipay.open.public.life.label.batchquery` · 标签批量查询接口
//!
//! Query the common, custom and data lab labels a life account supports.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/batchquery`.
//! Described in `spec/open_public/life.label.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.life.label.batchquery` (标签批量查询接口).
///
/// Query the common, custom and data lab labels a life account supports.
///
/// ```
/// use alipay::open_public::LifeLabelBatchquery;
///
/// let request = LifeLabelBatchquery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/batchquery`.
/// Described in `spec/open_public/life.label.batchquery.yaml`.
/// Returns [`LifeLabelBatchqueryResponse`], or an error with a [`LifeLabelBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.life.label.batchquery")]
#[doc(alias = "/v3/alipay/open/public/life/label/batchquery")]
#[doc(alias = "标签批量查询接口")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LifeLabelBatchquery {}

impl LifeLabelBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.life.label.batchquery` (标签批量查询接口).
#[non_exhaustive]
pub struct LifeLabelBatchqueryResponse {
    /// Labels.
    ///
    /// 标签列表.
    pub labels: Vec<LifeLabel>,
}

/// A label a life account supports.
#[non_exhaustive]
pub struct LifeLabel {
    /// Functions that support the label, comma-separated.
    ///
    /// Other values may be added. Example: `menu`.
    pub biz: Option<record::Choice<LifeLabelBiz>>,
    /// Label category.
    ///
    /// 标签类目. Example: `基础标签`.
    pub category: Option<String>,
    /// Data type of the label's values.
    ///
    /// 标签值数据类型. Example: `string`.
    pub data_type: Option<String>,
    /// English code of the label.
    ///
    /// 标签英文代码. Example: `pps_user_gender`.
    pub label_code: Option<String>,
    /// Unique label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
    /// Label name.
    ///
    /// 标签名. Example: `性别`.
    pub label_name: Option<String>,
    /// Operator the label supports.
    ///
    /// Example: `EQ`.
    pub operator: Option<String>,
    /// Meaning of each value.
    pub options: Vec<Option_>,
    /// Kind of label.
    ///
    /// 标签类型; other values may be added. Example: `common`.
    pub r#type: Option<record::Choice<LifeLabelType>>,
}

/// A possible value of a label.
#[non_exhaustive]
pub struct Option_ {
    /// Text that explains the value.
    ///
    /// 文本. Example: `男`.
    pub text: Option<String>,
    /// Value, usually a plain number or text.
    ///
    /// `value` on the wire. Example: `0`.
    pub value_: Option<String>,
}

/// The values of the platform's type `LifeLabelBiz`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LifeLabelBiz {
    /// `menu`: Personalized menu.
    Menu,
    /// `extension`: Personalized extension area.
    Extension,
    /// `message`: Messages.
    Message,
}

record::enumeration!(
    LifeLabelBiz, "menu" Menu, "extension" Extension, "message" Message
);

/// The values of the platform's type `LifeLabelType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LifeLabelType {
    /// `common`: Common label (通用标签).
    Common,
    /// `custom`: Custom label of the life account (生活号自定义标签).
    Custom,
    /// `cloud`: Cloud lab label (云实验室标签).
    Cloud,
}

record::enumeration!(LifeLabelType, "common" Common, "custom" Custom, "cloud" Cloud);

/// The error codes of `alipay.open.public.life.label.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LifeLabelBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(LifeLabelBatchqueryErrorCode, "SYSTEM_ERROR" SystemError);

impl record::CallRequest for LifeLabelBatchquery {}

impl record::Request for LifeLabelBatchquery {
    type Response = LifeLabelBatchqueryResponse;
    type ErrorCode = LifeLabelBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.label.batchquery",
        title: "标签批量查询接口",
        file: "spec/open_public/life.label.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/label/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_LABEL_BATCHQUERY,
        response: &LIFE_LABEL_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(LifeLabelBatchquery, LIFE_LABEL_BATCHQUERY);

record::record!(
    LifeLabelBatchqueryResponse, LIFE_LABEL_BATCHQUERY_RESPONSE, 0 labels Vec::new()
);

record::record!(
    LifeLabel, LIFE_LABEL, 0 biz None, 1 category None, 2 data_type None, 3 label_code
    None, 4 label_id None, 5 label_name None, 6 operator None, 7 options Vec::new(), 8
    r#type None
);

record::record!(Option_, OPTION_, 0 text None, 1 value_ None);

static LIFE_LABEL_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelBatchquery",
    file: "spec/open_public/life.label.batchquery.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static LIFE_LABEL_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelBatchqueryResponse",
    file: "spec/open_public/life.label.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "labels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LIFE_LABEL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static LIFE_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabel",
    file: "spec/open_public/life.label.batchquery.yaml",
    rows: &[
        schema::Row::Text("biz"),
        schema::Row::Text("category"),
        schema::Row::Text("data_type"),
        schema::Row::Text("label_code"),
        schema::Row::Text("label_id"),
        schema::Row::Text("label_name"),
        schema::Row::Text("operator"),
        schema::Row::Plain(
            "options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPTION_),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};

static OPTION_: schema::RecordDef<'static> = schema::RecordDef {
    name: "Option_",
    file: "spec/open_public/life.label.batchquery.yaml",
    rows: &[schema::Row::Text("text"), schema::Row::Text("value")],
    rules: &[],
    lines: &[],
};
