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
/// Answered by [`LifeLabelBatchqueryResponse`], or by an error with a [`LifeLabelBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.life.label.batchquery")]
#[doc(alias = "/v3/alipay/open/public/life/label/batchquery")]
#[doc(alias = "标签批量查询接口")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LifeLabelBatchquery {}

impl LifeLabelBatchquery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.public.life.label.batchquery` (标签批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LifeLabelBatchqueryResponse {
    /// Labels.
    ///
    /// On the wire `labels` (标签列表). Source: `spec/open_public/life.label.batchquery.yaml:13`.
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
///
/// Source: `spec/open_public/life.label.batchquery.yaml:16`.
#[non_exhaustive]
pub struct LifeLabel {
    /// Functions that support the label, comma-separated.
    ///
    /// On the wire `biz`; other values may be added. Example: `menu`. Source:
    /// `spec/open_public/life.label.batchquery.yaml:19`.
    pub biz: Option<record::Choice<LifeLabelBiz>>,
    /// Label category.
    ///
    /// On the wire `category` (标签类目). Example: `基础标签`. Source:
    /// `spec/open_public/life.label.batchquery.yaml:28`.
    pub category: Option<String>,
    /// Data type of the label's values.
    ///
    /// On the wire `data_type` (标签值数据类型). Example: `string`. Source:
    /// `spec/open_public/life.label.batchquery.yaml:29`.
    pub data_type: Option<String>,
    /// English code of the label.
    ///
    /// On the wire `label_code` (标签英文代码). Example: `pps_user_gender`. Source:
    /// `spec/open_public/life.label.batchquery.yaml:30`.
    pub label_code: Option<String>,
    /// Unique label id.
    ///
    /// On the wire `label_id` (标签id). Example: `10000`. Source: `spec/open_public/life.label.batchquery.yaml:31`.
    pub label_id: Option<String>,
    /// Label name.
    ///
    /// On the wire `label_name` (标签名). Example: `性别`. Source: `spec/open_public/life.label.batchquery.yaml:32`.
    pub label_name: Option<String>,
    /// Operator the label supports.
    ///
    /// On the wire `operator`. Example: `EQ`. Source: `spec/open_public/life.label.batchquery.yaml:33`.
    pub operator: Option<String>,
    /// Meaning of each value.
    ///
    /// On the wire `options`. Source: `spec/open_public/life.label.batchquery.yaml:34`.
    pub options: Vec<Option_>,
    /// Kind of label.
    ///
    /// On the wire `type` (标签类型); other values may be added. Example: `common`. Source:
    /// `spec/open_public/life.label.batchquery.yaml:35`.
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
///
/// Source: `spec/open_public/life.label.batchquery.yaml:46`.
#[non_exhaustive]
pub struct Option_ {
    /// Text that explains the value.
    ///
    /// On the wire `text` (文本). Example: `男`. Source: `spec/open_public/life.label.batchquery.yaml:49`.
    pub text: Option<String>,
    /// Value, usually a plain number or text.
    ///
    /// On the wire `value`. Example: `0`. Source: `spec/open_public/life.label.batchquery.yaml:50`.
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
///
/// Source: `spec/open_public/life.label.batchquery.yaml:22`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LifeLabelBiz {
    /// Personalized menu.
    ///
    /// On the wire `menu`.
    Menu,
    /// Personalized extension area.
    ///
    /// On the wire `extension`.
    Extension,
    /// Messages.
    ///
    /// On the wire `message`.
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
///
/// Source: `spec/open_public/life.label.batchquery.yaml:39`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LifeLabelType {
    /// Common label.
    ///
    /// On the wire `common` (通用标签).
    Common,
    /// Custom label of the life account.
    ///
    /// On the wire `custom` (生活号自定义标签).
    Custom,
    /// Cloud lab label.
    ///
    /// On the wire `cloud` (云实验室标签).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeLabelBatchqueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/life.label.batchquery.yaml:53` and
    /// `spec/codes.yaml:2413`.
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
