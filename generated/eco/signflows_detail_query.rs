//! `alipay.eco.signflows.detail.query` · 获取签署流程合同与附件的下载地址（E签宝）
//!
//! Get download addresses of a flow's contracts and attachments.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/signflows/detail/query`. Described in
//! `spec/eco/signflows.detail.query.yaml`.

use crate::{record, schema};

static SIGNFLOWS_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignflowsDetailQuery",
    file: "spec/eco/signflows.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("flow_id", 12)
        },
    ],
    rules: &[],
};

static SIGNFLOWS_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignflowsDetailQueryResponse",
    file: "spec/eco/signflows.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "attachments",
            schema::Kind::Record(&ATTACHMENT_DETAIL),
            19,
        ),
        schema::FieldDef::new("docs", schema::Kind::Record(&DOC_INFO), 20),
    ],
    rules: &[],
};

static ATTACHMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttachmentDetail",
    file: "spec/eco/signflows.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("code", 26),
        schema::FieldDef::text("file_name", 34),
        schema::FieldDef::text("file_url", 35),
    ],
    rules: &[],
};

static DOC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DocInfo",
    file: "spec/eco/signflows.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("file_name", 44),
        schema::FieldDef::text("file_url", 45),
    ],
    rules: &[],
};

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
        Self { flow_id: None }
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
}

impl record::Record for SignflowsDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGNFLOWS_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.flow_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.flow_id),
            _ => None,
        }
    }
}

impl Default for SignflowsDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignflowsDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignflowsDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignflowsDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for SignflowsDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGNFLOWS_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attachments),
            1 => Some(&self.docs),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attachments),
            1 => Some(&mut self.docs),
            _ => None,
        }
    }
}

impl Default for SignflowsDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            attachments: None,
            docs: None,
        }
    }
}

impl Clone for SignflowsDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignflowsDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignflowsDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AttachmentDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ATTACHMENT_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.file_name),
            2 => Some(&self.file_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.file_name),
            2 => Some(&mut self.file_url),
            _ => None,
        }
    }
}

impl Default for AttachmentDetail {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            file_name: None,
            file_url: None,
        }
    }
}

impl Clone for AttachmentDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AttachmentDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AttachmentDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for DocInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DOC_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_name),
            1 => Some(&self.file_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_name),
            1 => Some(&mut self.file_url),
            _ => None,
        }
    }
}

impl Default for DocInfo {
    #[inline]
    fn default() -> Self {
        Self {
            file_name: None,
            file_url: None,
        }
    }
}

impl Clone for DocInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DocInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DocInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AttachmentDetailCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachmentDetailCode {
    /// `ESIGN_IDCARD`: Front of the identity card.
    EsignIdcard,
    /// `ESIGN_BACK_IDCARD`: Back of the identity card.
    EsignBackIdcard,
}

impl record::Enumeration for AttachmentDetailCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ESIGN_IDCARD", Self::EsignIdcard),
        ("ESIGN_BACK_IDCARD", Self::EsignBackIdcard),
    ];
}

impl std::fmt::Debug for AttachmentDetailCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.signflows.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for SignflowsDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAM_ERROR", Self::ParamError),
        ("UNABLE_DOWNLOAD_FILE", Self::UnableDownloadFile),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SignflowsDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
