//! `alipay.eco.signflows.detail.query` · 获取签署流程合同与附件的下载地址（E签宝）
//!
//! Get download addresses of a flow's contracts and attachments.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/signflows/detail/query`. Described in
//! `spec/eco/signflows.detail.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.signflows.detail.query` (获取签署流程合同与附件的下载地址（E签宝）).
///
/// Get download addresses of a flow's contracts and attachments.
///
/// ```
/// use alipay::eco::SignflowsDetailQuery;
///
/// let request = SignflowsDetailQuery::new()
///     .flow_id("429b1d3038854cabbcdac0a63d7e4c0d");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/signflows/detail/query`. Described in
/// `spec/eco/signflows.detail.query.yaml`.
/// Returns [`SignflowsDetailQueryResponse`], or an error with a [`SignflowsDetailQueryErrorCode`].
#[doc(alias = "alipay.eco.signflows.detail.query")]
#[doc(alias = "/v3/alipay/eco/signflows/detail/query")]
#[doc(alias = "获取签署流程合同与附件的下载地址（E签宝）")]
#[doc(alias = "获取签署流程合同与附件的下载地址")]
#[doc(alias = "合同")]
#[doc(alias = "签署")]
#[must_use]
#[non_exhaustive]
pub struct SignflowsDetailQuery {
    /// Flow id from `alipay.eco.contract.signflows.create`.
    ///
    /// 流程id. Example: `429b1d3038854cabbcdac0a63d7e4c0d`.
    pub flow_id: Option<String>,
}

impl SignflowsDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
}

/// The response of `alipay.eco.signflows.detail.query` (获取签署流程合同与附件的下载地址（E签宝）).
#[non_exhaustive]
pub struct SignflowsDetailQueryResponse {
    /// Attachments of platform and signers, including identity cards.
    pub attachments: Option<AttachmentDetail>,
    /// Signed documents.
    ///
    /// 已签署完成文件列表.
    pub docs: Option<DocInfo>,
}

/// An attachment of a signing flow.
#[non_exhaustive]
pub struct AttachmentDetail {
    /// Attachment key given at creation, may be empty; fixed for identity cards.
    ///
    /// Other values may be added. Example: `phonePicture`.
    pub code: Option<record::Choice<AttachmentDetailCode>>,
    /// Attachment file name.
    ///
    /// 附件文件名. Example: `手机正面照.pdf`.
    pub file_name: Option<String>,
    /// Download address of the attachment.
    ///
    /// 附件下载地址. Example: `https://asset.tsign.cn/apps/esign-nuxt-website/prod/1.0.7/img/1acc358.png`.
    pub file_url: Option<String>,
}

/// A signed document.
#[non_exhaustive]
pub struct DocInfo {
    /// Contract file name.
    ///
    /// 合同文件名. Example: `租机合同.pdf`.
    pub file_name: Option<String>,
    /// Download address of the contract.
    ///
    /// 合同下载地址. Example: `https://oss.***.cn/****abc.pdf`.
    pub file_url: Option<String>,
}

/// The values of the platform's type `AttachmentDetailCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AttachmentDetailCode {
    /// `ESIGN_IDCARD`: Front of the identity card.
    EsignIdcard,
    /// `ESIGN_BACK_IDCARD`: Back of the identity card.
    EsignBackIdcard,
}

record::enumeration!(
    AttachmentDetailCode, "ESIGN_IDCARD" EsignIdcard, "ESIGN_BACK_IDCARD" EsignBackIdcard
);

/// The error codes of `alipay.eco.signflows.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SignflowsDetailQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// `UNABLE_DOWNLOAD_FILE`.
    UnableDownloadFile,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SignflowsDetailQueryErrorCode, "SYSTEM_ERROR" SystemError, "PARAM_ERROR" ParamError,
    "UNABLE_DOWNLOAD_FILE" UnableDownloadFile
);

impl record::CallRequest for SignflowsDetailQuery {}

impl record::Request for SignflowsDetailQuery {
    type Response = SignflowsDetailQueryResponse;
    type ErrorCode = SignflowsDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.signflows.detail.query",
        title: "获取签署流程合同与附件的下载地址（E签宝）",
        file: "spec/eco/signflows.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/signflows/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SIGNFLOWS_DETAIL_QUERY,
        response: &SIGNFLOWS_DETAIL_QUERY_RESPONSE,
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

record::record!(SignflowsDetailQuery, SIGNFLOWS_DETAIL_QUERY, 0 flow_id None);

record::record!(
    SignflowsDetailQueryResponse, SIGNFLOWS_DETAIL_QUERY_RESPONSE, 0 attachments None, 1
    docs None
);

record::record!(
    AttachmentDetail, ATTACHMENT_DETAIL, 0 code None, 1 file_name None, 2 file_url None
);

record::record!(DocInfo, DOC_INFO, 0 file_name None, 1 file_url None);

static SIGNFLOWS_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignflowsDetailQuery",
    file: "spec/eco/signflows.detail.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "flow_id",
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

static SIGNFLOWS_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignflowsDetailQueryResponse",
    file: "spec/eco/signflows.detail.query.yaml",
    rows: &[
        schema::Row::Plain("attachments", schema::Kind::Record(&ATTACHMENT_DETAIL)),
        schema::Row::Plain("docs", schema::Kind::Record(&DOC_INFO)),
    ],
    rules: &[],
    lines: &[],
};

static ATTACHMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttachmentDetail",
    file: "spec/eco/signflows.detail.query.yaml",
    rows: &[
        schema::Row::Text("code"),
        schema::Row::Text("file_name"),
        schema::Row::Text("file_url"),
    ],
    rules: &[],
    lines: &[],
};

static DOC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DocInfo",
    file: "spec/eco/signflows.detail.query.yaml",
    rows: &[schema::Row::Text("file_name"), schema::Row::Text("file_url")],
    rules: &[],
    lines: &[],
};
