//! `alipay.eco.doctemplate.settingurl.query` · 获取合同模板设置地址（E签宝）
//!
//! Get the page on which a contract template's fields and signature areas are set.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/doctemplate/settingurl/query`. Described
//! in `spec/eco/doctemplate.settingurl.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.doctemplate.settingurl.query` (获取合同模板设置地址（E签宝）).
///
/// Get the page on which a contract template's fields and signature areas are set.
///
/// ```
/// use alipay::eco::DoctemplateSettingurlQuery;
///
/// let request = DoctemplateSettingurlQuery::new()
///     .template_id("0016801a4ec24e548a93b094856b735c");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/doctemplate/settingurl/query`. Described
/// in `spec/eco/doctemplate.settingurl.query.yaml`.
/// Returns [`DoctemplateSettingurlQueryResponse`], or an error with a [`DoctemplateSettingurlQueryErrorCode`].
#[doc(alias = "alipay.eco.doctemplate.settingurl.query")]
#[doc(alias = "/v3/alipay/eco/doctemplate/settingurl/query")]
#[doc(alias = "获取合同模板设置地址（E签宝）")]
#[doc(alias = "获取合同模板设置地址")]
#[doc(alias = "合同")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct DoctemplateSettingurlQuery {
    /// Template id from `alipay.eco.doc.template.create`.
    ///
    /// 合同模板id. Example: `0016801a4ec24e548a93b094856b735c`.
    pub template_id: Option<String>,
}

impl DoctemplateSettingurlQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// The response of `alipay.eco.doctemplate.settingurl.query` (获取合同模板设置地址（E签宝）).
#[non_exhaustive]
pub struct DoctemplateSettingurlQueryResponse {
    /// Address of the template's settings page.
    ///
    /// 模板设置地址. Example: `https://t.tsign.cn/9rT0KvuVQdDJ`.
    pub setting_url: Option<String>,
}

/// The error codes of `alipay.eco.doctemplate.settingurl.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DoctemplateSettingurlQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// `TEMPLATE_FILE_IS_NOT_CONVERT`.
    TemplateFileIsNotConvert,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    DoctemplateSettingurlQueryErrorCode, "SYSTEM_ERROR" SystemError, "PARAM_ERROR"
    ParamError, "TEMPLATE_FILE_IS_NOT_CONVERT" TemplateFileIsNotConvert
);

impl record::CallRequest for DoctemplateSettingurlQuery {}

impl record::Request for DoctemplateSettingurlQuery {
    type Response = DoctemplateSettingurlQueryResponse;
    type ErrorCode = DoctemplateSettingurlQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.doctemplate.settingurl.query",
        title: "获取合同模板设置地址（E签宝）",
        file: "spec/eco/doctemplate.settingurl.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/doctemplate/settingurl/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &DOCTEMPLATE_SETTINGURL_QUERY,
        response: &DOCTEMPLATE_SETTINGURL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    DoctemplateSettingurlQuery, DOCTEMPLATE_SETTINGURL_QUERY, 0 template_id None
);

record::record!(
    DoctemplateSettingurlQueryResponse, DOCTEMPLATE_SETTINGURL_QUERY_RESPONSE, 0
    setting_url None
);

static DOCTEMPLATE_SETTINGURL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DoctemplateSettingurlQuery",
    file: "spec/eco/doctemplate.settingurl.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static DOCTEMPLATE_SETTINGURL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DoctemplateSettingurlQueryResponse",
    file: "spec/eco/doctemplate.settingurl.query.yaml",
    rows: &[schema::Row::Text("setting_url")],
    rules: &[],
    lines: &[],
};
