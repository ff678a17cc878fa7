//! `alipay.security.risk.complaint.process.finish` · 处理消费者投诉
//!
//! Finish the handling of consumer complaints.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.process.finish.yaml`.

use crate::{record, schema};

/// A request of `alipay.security.risk.complaint.process.finish` (处理消费者投诉).
///
/// Finish the handling of consumer complaints.
///
/// ```
/// use alipay::security::RiskComplaintProcessFinish;
///
/// let request = RiskComplaintProcessFinish::new()
///     .id_list([1001])
///     .process_code("REFUND");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`id_list`](Self::id_list) | required |
/// | [`process_code`](Self::process_code) | required |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.complaint.process.finish.yaml`.
/// Returns [`RiskComplaintProcessFinishResponse`], or an error with a [`RiskComplaintProcessFinishErrorCode`].
#[doc(alias = "alipay.security.risk.complaint.process.finish")]
#[doc(alias = "处理消费者投诉")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct RiskComplaintProcessFinish {
    /// Primary keys of the complaints to finish, as `id` of the query of complaints.
    ///
    /// Required. Example: `1001`.
    pub id_list: Vec<i64>,
    /// Images attached to the handling, with URL and key from the complaint file upload.
    pub img_file_list: Vec<ImgFile>,
    /// The merchant's handling result.
    ///
    /// 商家处理投诉结果码; required; other values may be added. Example: `REFUND`.
    pub process_code: record::Choice<RiskComplaintProcessFinishProcessCode>,
    /// Note on the handling.
    ///
    /// Example: `已与用户协商一致，并全额退款`.
    pub remark: Option<String>,
    /// Message to the customer when the complaint is finished; no abusive language.
    ///
    /// Example: `您好，款项已退回，请查收。`.
    pub reply_content: Option<String>,
}

impl RiskComplaintProcessFinish {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id_list`](Self::id_list).
    #[inline]
    pub fn id_list(mut self, id_list: impl IntoIterator<Item = i64>) -> Self {
        self.id_list = id_list.into_iter().collect();
        self
    }

    /// Sets [`img_file_list`](Self::img_file_list).
    #[inline]
    pub fn img_file_list(
        mut self,
        img_file_list: impl IntoIterator<Item = ImgFile>,
    ) -> Self {
        self.img_file_list = img_file_list.into_iter().collect();
        self
    }

    /// Sets [`process_code`](Self::process_code).
    #[inline]
    pub fn process_code(
        mut self,
        process_code: impl Into<record::Choice<RiskComplaintProcessFinishProcessCode>>,
    ) -> Self {
        self.process_code = process_code.into();
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`reply_content`](Self::reply_content).
    #[inline]
    pub fn reply_content(mut self, reply_content: impl Into<String>) -> Self {
        self.reply_content = Some(reply_content.into());
        self
    }
}

/// The response of `alipay.security.risk.complaint.process.finish` (处理消费者投诉).
#[non_exhaustive]
pub struct RiskComplaintProcessFinishResponse {
    /// Whether the request was received and the handling completed.
    pub complaint_process_success: Option<bool>,
}

/// Image attached to the handling of a complaint.
#[must_use]
#[non_exhaustive]
pub struct ImgFile {
    /// URL returned by the complaint file upload.
    ///
    /// Example: `https://example.com/proof.png`.
    pub img_url: Option<String>,
    /// Key returned by the complaint file upload.
    pub img_url_key: Option<String>,
}

impl ImgFile {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`img_url`](Self::img_url).
    #[inline]
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }

    /// Sets [`img_url_key`](Self::img_url_key).
    #[inline]
    pub fn img_url_key(mut self, img_url_key: impl Into<String>) -> Self {
        self.img_url_key = Some(img_url_key.into());
        self
    }
}

/// The values of the platform's type `RiskComplaintProcessFinishProcessCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskComplaintProcessFinishProcessCode {
    /// `CONSENSUS_WITH_CLIENT`: Agreed with the user.
    ConsensusWithClient,
    /// `REFUND`: Refunded, and the user agrees.
    Refund,
    /// `RECTIFICATION_NO_REFUND`: No refund involved; the matter was put right.
    RectificationNoRefund,
    /// `SUBMIT_PROOF_NOT_CONTACTED`: Evidence submitted.
    SubmitProofNotContacted,
    /// `ORTHER`: Other; spelt so on the wire.
    Orther,
}

record::enumeration!(
    RiskComplaintProcessFinishProcessCode, "CONSENSUS_WITH_CLIENT" ConsensusWithClient,
    "REFUND" Refund, "RECTIFICATION_NO_REFUND" RectificationNoRefund,
    "SUBMIT_PROOF_NOT_CONTACTED" SubmitProofNotContacted, "ORTHER" Orther
);

/// The error codes of `alipay.security.risk.complaint.process.finish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintProcessFinishErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RiskComplaintProcessFinishErrorCode);

impl record::CallRequest for RiskComplaintProcessFinish {}

impl record::Request for RiskComplaintProcessFinish {
    type Response = RiskComplaintProcessFinishResponse;
    type ErrorCode = RiskComplaintProcessFinishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.complaint.process.finish",
        title: "处理消费者投诉",
        file: "spec/security/risk.complaint.process.finish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_COMPLAINT_PROCESS_FINISH,
        response: &RISK_COMPLAINT_PROCESS_FINISH_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    RiskComplaintProcessFinish, RISK_COMPLAINT_PROCESS_FINISH, 0 id_list Vec::new(), 1
    img_file_list Vec::new(), 2 process_code Default::default(), 3 remark None, 4
    reply_content None
);

record::record!(
    RiskComplaintProcessFinishResponse, RISK_COMPLAINT_PROCESS_FINISH_RESPONSE, 0
    complaint_process_success None
);

record::record!(ImgFile, IMG_FILE, 0 img_url None, 1 img_url_key None);

static RISK_COMPLAINT_PROCESS_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintProcessFinish",
    file: "spec/security/risk.complaint.process.finish.yaml",
    rows: &[
        schema::Row::Limited(
            "id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Integer,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "img_file_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&IMG_FILE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "process_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("remark"),
        schema::Row::Text("reply_content"),
    ],
    rules: &[],
    lines: &[10, 13, 15, 18, 22, 31, 35],
};

static RISK_COMPLAINT_PROCESS_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintProcessFinishResponse",
    file: "spec/security/risk.complaint.process.finish.yaml",
    rows: &[schema::Row::Plain("complaint_process_success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};

static IMG_FILE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImgFile",
    file: "spec/security/risk.complaint.process.finish.yaml",
    rows: &[schema::Row::Text("img_url"), schema::Row::Text("img_url_key")],
    rules: &[],
    lines: &[47, 51],
};
