//! `alipay.open.public.life.label.batchquery` · 标签批量查询接口
//!
//! Query the common, custom and data lab labels a life account supports.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/label/batchquery`.
//! Described in `spec/open_public/life.label.batchquery.yaml`.

use crate::{record, schema};

static LIFE_LABEL_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelBatchquery",
    file: "spec/open_public/life.label.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static LIFE_LABEL_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabelBatchqueryResponse",
    file: "spec/open_public/life.label.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "labels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LIFE_LABEL),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static LIFE_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeLabel",
    file: "spec/open_public/life.label.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("biz", 19),
        schema::FieldDef::text("category", 28),
        schema::FieldDef::text("data_type", 29),
        schema::FieldDef::text("label_code", 30),
        schema::FieldDef::text("label_id", 31),
        schema::FieldDef::text("label_name", 32),
        schema::FieldDef::text("operator", 33),
        schema::FieldDef::new(
            "options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPTION_),
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::text("type", 35),
    ],
    rules: &[],
};

static OPTION_: schema::RecordDef<'static> = schema::RecordDef {
    name: "Option_",
    file: "spec/open_public/life.label.batchquery.yaml",
    fields: &[schema::FieldDef::text("text", 49), schema::FieldDef::text("value", 50)],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for LifeLabelBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_BATCHQUERY
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

impl Default for LifeLabelBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeLabelBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.life.label.batchquery` (标签批量查询接口).
#[non_exhaustive]
pub struct LifeLabelBatchqueryResponse {
    /// Labels.
    ///
    /// 标签列表.
    pub labels: Vec<LifeLabel>,
}

impl record::Record for LifeLabelBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.labels),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.labels),
            _ => None,
        }
    }
}

impl Default for LifeLabelBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { labels: Vec::new() }
    }
}

impl Clone for LifeLabelBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabelBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabelBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for LifeLabel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_LABEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz),
            1 => Some(&self.category),
            2 => Some(&self.data_type),
            3 => Some(&self.label_code),
            4 => Some(&self.label_id),
            5 => Some(&self.label_name),
            6 => Some(&self.operator),
            7 => Some(&self.options),
            8 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz),
            1 => Some(&mut self.category),
            2 => Some(&mut self.data_type),
            3 => Some(&mut self.label_code),
            4 => Some(&mut self.label_id),
            5 => Some(&mut self.label_name),
            6 => Some(&mut self.operator),
            7 => Some(&mut self.options),
            8 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for LifeLabel {
    #[inline]
    fn default() -> Self {
        Self {
            biz: None,
            category: None,
            data_type: None,
            label_code: None,
            label_id: None,
            label_name: None,
            operator: None,
            options: Vec::new(),
            r#type: None,
        }
    }
}

impl Clone for LifeLabel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeLabel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeLabel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for Option_ {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPTION_
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.text),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.text),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for Option_ {
    #[inline]
    fn default() -> Self {
        Self { text: None, value_: None }
    }
}

impl Clone for Option_ {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Option_ {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Option_ {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `LifeLabelBiz`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LifeLabelBiz {
    /// `menu`: Personalized menu.
    Menu,
    /// `extension`: Personalized extension area.
    Extension,
    /// `message`: Messages.
    Message,
}

impl record::Enumeration for LifeLabelBiz {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("menu", Self::Menu),
        ("extension", Self::Extension),
        ("message", Self::Message),
    ];
}

impl std::fmt::Debug for LifeLabelBiz {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `LifeLabelType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LifeLabelType {
    /// `common`: Common label (通用标签).
    Common,
    /// `custom`: Custom label of the life account (生活号自定义标签).
    Custom,
    /// `cloud`: Cloud lab label (云实验室标签).
    Cloud,
}

impl record::Enumeration for LifeLabelType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("common", Self::Common),
        ("custom", Self::Custom),
        ("cloud", Self::Cloud),
    ];
}

impl std::fmt::Debug for LifeLabelType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.life.label.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for LifeLabelBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeLabelBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
