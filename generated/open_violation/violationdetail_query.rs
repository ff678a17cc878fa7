//! `alipay.open.violation.violationdetail.query` · 违规记录详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/violation/violationdetail/query`.
//! Described in `spec/open_violation/violationdetail.query.yaml`.

use crate::{record, schema};

static VIOLATIONDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationdetailQuery",
    file: "spec/open_violation/violationdetail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("violation_record_id", 10)
        },
    ],
    rules: &[],
};

static VIOLATIONDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationdetailQueryResponse",
    file: "spec/open_violation/violationdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("appeal_dead_line", 13),
        schema::FieldDef::new(
            "appeal_reply_records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::new("can_appeal", schema::Kind::Boolean, 15),
        schema::FieldDef::new("can_rectify", schema::Kind::Boolean, 16),
        schema::FieldDef::new(
            "punish_action",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("rectify_dead_line", 18),
        schema::FieldDef::new(
            "rectify_reply_records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("status", 20),
        schema::FieldDef::text("surplus_appeal_cnt", 21),
        schema::FieldDef::text("surplus_rectify_cnt", 22),
        schema::FieldDef::text("target_id", 23),
        schema::FieldDef::text("target_name", 24),
        schema::FieldDef::text("target_type", 25),
        schema::FieldDef::new(
            "violation_evidence",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUDIT_EVIDENCE_INFO),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("violation_reason", 27),
        schema::FieldDef::text("violation_record_id", 28),
        schema::FieldDef::text("violation_time", 29),
        schema::FieldDef::text("violation_type", 30),
    ],
    rules: &[],
};

static AUDIT_EVIDENCE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditEvidenceInfo",
    file: "spec/open_violation/violationdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("file_type", 35),
        schema::FieldDef::text("url", 36),
    ],
    rules: &[],
};

static REPLY_RECORD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReplyRecord",
    file: "spec/open_violation/violationdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("content", 40),
        schema::FieldDef::text("gmt_create", 41),
        schema::FieldDef::new(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            42,
        ),
        schema::FieldDef::text("replier_role", 43),
        schema::FieldDef::text("status", 44),
    ],
    rules: &[],
};

/// A request of `alipay.open.violation.violationdetail.query` (违规记录详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/violation/violationdetail/query`.
/// Described in `spec/open_violation/violationdetail.query.yaml`.
/// Answered by [`ViolationdetailQueryResponse`], or by an error with a [`ViolationdetailQueryErrorCode`].
#[doc(alias = "alipay.open.violation.violationdetail.query")]
#[doc(alias = "违规记录详情查询")]
#[must_use]
#[non_exhaustive]
pub struct ViolationdetailQuery {
    /// On the wire `violation_record_id`, a text. Source: `spec/open_violation/violationdetail.query.yaml:10`.
    pub violation_record_id: Option<String>,
}

impl ViolationdetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { violation_record_id: None }
    }

    /// Sets [`violation_record_id`](Self::violation_record_id).
    #[inline]
    pub fn violation_record_id(
        mut self,
        violation_record_id: impl Into<String>,
    ) -> Self {
        self.violation_record_id = Some(violation_record_id.into());
        self
    }
}

impl record::Record for ViolationdetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIOLATIONDETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.violation_record_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.violation_record_id),
            _ => None,
        }
    }
}

impl Default for ViolationdetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ViolationdetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ViolationdetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ViolationdetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ViolationdetailQuery {}

impl record::Request for ViolationdetailQuery {
    type Response = ViolationdetailQueryResponse;
    type ErrorCode = ViolationdetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.violation.violationdetail.query",
        title: "违规记录详情查询",
        file: "spec/open_violation/violationdetail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/violation/violationdetail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &VIOLATIONDETAIL_QUERY,
        response: &VIOLATIONDETAIL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.violation.violationdetail.query` (违规记录详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ViolationdetailQueryResponse {
    /// On the wire `appeal_dead_line`, a text. Source: `spec/open_violation/violationdetail.query.yaml:13`.
    pub appeal_dead_line: Option<String>,
    /// On the wire `appeal_reply_records`, a list; each element is a record of the kind `ReplyRecord`. Source:
    /// `spec/open_violation/violationdetail.query.yaml:14`.
    pub appeal_reply_records: Vec<ReplyRecord>,
    /// On the wire `can_appeal`, true or false. Source: `spec/open_violation/violationdetail.query.yaml:15`.
    pub can_appeal: Option<bool>,
    /// On the wire `can_rectify`, true or false. Source: `spec/open_violation/violationdetail.query.yaml:16`.
    pub can_rectify: Option<bool>,
    /// On the wire `punish_action`, a list; each element is a text. Source:
    /// `spec/open_violation/violationdetail.query.yaml:17`.
    pub punish_action: Vec<String>,
    /// On the wire `rectify_dead_line`, a text. Source: `spec/open_violation/violationdetail.query.yaml:18`.
    pub rectify_dead_line: Option<String>,
    /// On the wire `rectify_reply_records`, a list; each element is a record of the kind `ReplyRecord`. Source:
    /// `spec/open_violation/violationdetail.query.yaml:19`.
    pub rectify_reply_records: Vec<ReplyRecord>,
    /// On the wire `status`, a text. Source: `spec/open_violation/violationdetail.query.yaml:20`.
    pub status: Option<String>,
    /// On the wire `surplus_appeal_cnt`, a text. Source: `spec/open_violation/violationdetail.query.yaml:21`.
    pub surplus_appeal_cnt: Option<String>,
    /// On the wire `surplus_rectify_cnt`, a text. Source: `spec/open_violation/violationdetail.query.yaml:22`.
    pub surplus_rectify_cnt: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/open_violation/violationdetail.query.yaml:23`.
    pub target_id: Option<String>,
    /// On the wire `target_name`, a text. Source: `spec/open_violation/violationdetail.query.yaml:24`.
    pub target_name: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/open_violation/violationdetail.query.yaml:25`.
    pub target_type: Option<String>,
    /// On the wire `violation_evidence`, a list; each element is a record of the kind `AuditEvidenceInfo`. Source:
    /// `spec/open_violation/violationdetail.query.yaml:26`.
    pub violation_evidence: Vec<AuditEvidenceInfo>,
    /// On the wire `violation_reason`, a text. Source: `spec/open_violation/violationdetail.query.yaml:27`.
    pub violation_reason: Option<String>,
    /// On the wire `violation_record_id`, a text. Source: `spec/open_violation/violationdetail.query.yaml:28`.
    pub violation_record_id: Option<String>,
    /// On the wire `violation_time`, a text. Source: `spec/open_violation/violationdetail.query.yaml:29`.
    pub violation_time: Option<String>,
    /// On the wire `violation_type`, a text. Source: `spec/open_violation/violationdetail.query.yaml:30`.
    pub violation_type: Option<String>,
}

impl record::Record for ViolationdetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIOLATIONDETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.appeal_dead_line),
            1 => Some(&self.appeal_reply_records),
            2 => Some(&self.can_appeal),
            3 => Some(&self.can_rectify),
            4 => Some(&self.punish_action),
            5 => Some(&self.rectify_dead_line),
            6 => Some(&self.rectify_reply_records),
            7 => Some(&self.status),
            8 => Some(&self.surplus_appeal_cnt),
            9 => Some(&self.surplus_rectify_cnt),
            10 => Some(&self.target_id),
            11 => Some(&self.target_name),
            12 => Some(&self.target_type),
            13 => Some(&self.violation_evidence),
            14 => Some(&self.violation_reason),
            15 => Some(&self.violation_record_id),
            16 => Some(&self.violation_time),
            17 => Some(&self.violation_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.appeal_dead_line),
            1 => Some(&mut self.appeal_reply_records),
            2 => Some(&mut self.can_appeal),
            3 => Some(&mut self.can_rectify),
            4 => Some(&mut self.punish_action),
            5 => Some(&mut self.rectify_dead_line),
            6 => Some(&mut self.rectify_reply_records),
            7 => Some(&mut self.status),
            8 => Some(&mut self.surplus_appeal_cnt),
            9 => Some(&mut self.surplus_rectify_cnt),
            10 => Some(&mut self.target_id),
            11 => Some(&mut self.target_name),
            12 => Some(&mut self.target_type),
            13 => Some(&mut self.violation_evidence),
            14 => Some(&mut self.violation_reason),
            15 => Some(&mut self.violation_record_id),
            16 => Some(&mut self.violation_time),
            17 => Some(&mut self.violation_type),
            _ => None,
        }
    }
}

impl Default for ViolationdetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            appeal_dead_line: None,
            appeal_reply_records: Vec::new(),
            can_appeal: None,
            can_rectify: None,
            punish_action: Vec::new(),
            rectify_dead_line: None,
            rectify_reply_records: Vec::new(),
            status: None,
            surplus_appeal_cnt: None,
            surplus_rectify_cnt: None,
            target_id: None,
            target_name: None,
            target_type: None,
            violation_evidence: Vec::new(),
            violation_reason: None,
            violation_record_id: None,
            violation_time: None,
            violation_type: None,
        }
    }
}

impl Clone for ViolationdetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ViolationdetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ViolationdetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AuditEvidenceInfo`.
///
/// Source: `spec/open_violation/violationdetail.query.yaml:33`.
#[non_exhaustive]
pub struct AuditEvidenceInfo {
    /// On the wire `file_type`, a text. Source: `spec/open_violation/violationdetail.query.yaml:35`.
    pub file_type: Option<String>,
    /// On the wire `url`, a text. Source: `spec/open_violation/violationdetail.query.yaml:36`.
    pub url: Option<String>,
}

impl record::Record for AuditEvidenceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUDIT_EVIDENCE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_type),
            1 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_type),
            1 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for AuditEvidenceInfo {
    #[inline]
    fn default() -> Self {
        Self { file_type: None, url: None }
    }
}

impl Clone for AuditEvidenceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuditEvidenceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuditEvidenceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ReplyRecord`.
///
/// Source: `spec/open_violation/violationdetail.query.yaml:38`.
#[non_exhaustive]
pub struct ReplyRecord {
    /// On the wire `content`, a text. Source: `spec/open_violation/violationdetail.query.yaml:40`.
    pub content: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/open_violation/violationdetail.query.yaml:41`.
    pub gmt_create: Option<String>,
    /// On the wire `images`, a list; each element is a text. Source:
    /// `spec/open_violation/violationdetail.query.yaml:42`.
    pub images: Vec<String>,
    /// On the wire `replier_role`, a text. Source: `spec/open_violation/violationdetail.query.yaml:43`.
    pub replier_role: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_violation/violationdetail.query.yaml:44`.
    pub status: Option<String>,
}

impl record::Record for ReplyRecord {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REPLY_RECORD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.gmt_create),
            2 => Some(&self.images),
            3 => Some(&self.replier_role),
            4 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.gmt_create),
            2 => Some(&mut self.images),
            3 => Some(&mut self.replier_role),
            4 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ReplyRecord {
    #[inline]
    fn default() -> Self {
        Self {
            content: None,
            gmt_create: None,
            images: Vec::new(),
            replier_role: None,
            status: None,
        }
    }
}

impl Clone for ReplyRecord {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ReplyRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ReplyRecord {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.violation.violationdetail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationdetailQueryErrorCode {
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/open_violation/violationdetail.query.yaml:47`.
    AuthorityIllegal,
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_violation/violationdetail.query.yaml:48`.
    IllegalParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_violation/violationdetail.query.yaml:49`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ViolationdetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ViolationdetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
