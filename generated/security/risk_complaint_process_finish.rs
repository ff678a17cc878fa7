//! `alipay.security.risk.complaint.process.finish` · 处理消费者投诉
//!
//! Finish the handling of consumer complaints.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.process.finish.yaml`.

use crate::{record, schema};

static RISK_COMPLAINT_PROCESS_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintProcessFinish",
    file: "spec/security/risk.complaint.process.finish.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 13)],
            ..schema::FieldDef::new(
                "id_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Integer,
                        limits: &[],
                    },
                ),
                10,
            )
        },
        schema::FieldDef::new(
            "img_file_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&IMG_FILE),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 22)],
            ..schema::FieldDef::text("process_code", 18)
        },
        schema::FieldDef::text("remark", 31),
        schema::FieldDef::text("reply_content", 35),
    ],
    rules: &[],
};

static RISK_COMPLAINT_PROCESS_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintProcessFinishResponse",
    file: "spec/security/risk.complaint.process.finish.yaml",
    fields: &[
        schema::FieldDef::new("complaint_process_success", schema::Kind::Boolean, 41),
    ],
    rules: &[],
};

static IMG_FILE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImgFile",
    file: "spec/security/risk.complaint.process.finish.yaml",
    fields: &[
        schema::FieldDef::text("img_url", 47),
        schema::FieldDef::text("img_url_key", 51),
    ],
    rules: &[],
};

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
        Self {
            id_list: Vec::new(),
            img_file_list: Vec::new(),
            process_code: Default::default(),
            remark: None,
            reply_content: None,
        }
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

impl record::Record for RiskComplaintProcessFinish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_PROCESS_FINISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id_list),
            1 => Some(&self.img_file_list),
            2 => Some(&self.process_code),
            3 => Some(&self.remark),
            4 => Some(&self.reply_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id_list),
            1 => Some(&mut self.img_file_list),
            2 => Some(&mut self.process_code),
            3 => Some(&mut self.remark),
            4 => Some(&mut self.reply_content),
            _ => None,
        }
    }
}

impl Default for RiskComplaintProcessFinish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskComplaintProcessFinish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintProcessFinish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintProcessFinish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.security.risk.complaint.process.finish` (处理消费者投诉).
#[non_exhaustive]
pub struct RiskComplaintProcessFinishResponse {
    /// Whether the request was received and the handling completed.
    pub complaint_process_success: Option<bool>,
}

impl record::Record for RiskComplaintProcessFinishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_PROCESS_FINISH_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complaint_process_success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complaint_process_success),
            _ => None,
        }
    }
}

impl Default for RiskComplaintProcessFinishResponse {
    #[inline]
    fn default() -> Self {
        Self {
            complaint_process_success: None,
        }
    }
}

impl Clone for RiskComplaintProcessFinishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintProcessFinishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintProcessFinishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            img_url: None,
            img_url_key: None,
        }
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

impl record::Record for ImgFile {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IMG_FILE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.img_url),
            1 => Some(&self.img_url_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.img_url),
            1 => Some(&mut self.img_url_key),
            _ => None,
        }
    }
}

impl Default for ImgFile {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ImgFile {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ImgFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ImgFile {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RiskComplaintProcessFinishProcessCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for RiskComplaintProcessFinishProcessCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CONSENSUS_WITH_CLIENT", Self::ConsensusWithClient),
        ("REFUND", Self::Refund),
        ("RECTIFICATION_NO_REFUND", Self::RectificationNoRefund),
        ("SUBMIT_PROOF_NOT_CONTACTED", Self::SubmitProofNotContacted),
        ("ORTHER", Self::Orther),
    ];
}

impl std::fmt::Debug for RiskComplaintProcessFinishProcessCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.complaint.process.finish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintProcessFinishErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskComplaintProcessFinishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskComplaintProcessFinishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
