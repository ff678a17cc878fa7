//! `alipay.open.violation.violationdetail.query` · 违规记录详情查询
//!
//! Query a violation record in detail.
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
            ..schema::FieldDef::text("violation_record_id", 12)
        },
    ],
    rules: &[],
};

static VIOLATIONDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationdetailQueryResponse",
    file: "spec/open_violation/violationdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("appeal_dead_line", 18),
        schema::FieldDef::new(
            "appeal_reply_records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::new("can_appeal", schema::Kind::Boolean, 24),
        schema::FieldDef::new("can_rectify", schema::Kind::Boolean, 25),
        schema::FieldDef::new(
            "punish_action",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("rectify_dead_line", 31),
        schema::FieldDef::new(
            "rectify_reply_records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("status", 37),
        schema::FieldDef::text("surplus_appeal_cnt", 42),
        schema::FieldDef::text("surplus_rectify_cnt", 47),
        schema::FieldDef::text("target_id", 52),
        schema::FieldDef::text("target_name", 53),
        schema::FieldDef::text("target_type", 54),
        schema::FieldDef::new(
            "violation_evidence",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUDIT_EVIDENCE_INFO),
                    limits: &[],
                },
            ),
            62,
        ),
        schema::FieldDef::text("violation_reason", 66),
        schema::FieldDef::text("violation_record_id", 71),
        schema::FieldDef::text("violation_time", 75),
        schema::FieldDef::text("violation_type", 80),
    ],
    rules: &[],
};

static AUDIT_EVIDENCE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditEvidenceInfo",
    file: "spec/open_violation/violationdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("file_type", 86),
        schema::FieldDef::text("url", 97),
    ],
    rules: &[],
};

static REPLY_RECORD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReplyRecord",
    file: "spec/open_violation/violationdetail.query.yaml",
    fields: &[
        schema::FieldDef::text("content", 102),
        schema::FieldDef::text("gmt_create", 103),
        schema::FieldDef::new(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            104,
        ),
        schema::FieldDef::text("replier_role", 105),
        schema::FieldDef::text("status", 112),
    ],
    rules: &[],
};

/// A request of `alipay.open.violation.violationdetail.query` (违规记录详情查询).
///
/// Query a violation record in detail.
///
/// ```
/// use alipay::open_violation::ViolationdetailQuery;
///
/// let request = ViolationdetailQuery::new()
///     .violation_record_id("20220524001020000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/violation/violationdetail/query`.
/// Described in `spec/open_violation/violationdetail.query.yaml`.
/// Returns [`ViolationdetailQueryResponse`], or an error with a [`ViolationdetailQueryErrorCode`].
#[doc(alias = "alipay.open.violation.violationdetail.query")]
#[doc(alias = "/v3/alipay/open/violation/violationdetail/query")]
#[doc(alias = "违规记录详情查询")]
#[must_use]
#[non_exhaustive]
pub struct ViolationdetailQuery {
    /// Alipay's unique id of the violation record.
    ///
    /// Example: `20220524001020000000000001`.
    pub violation_record_id: Option<String>,
}

impl ViolationdetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.violation.violationdetail.query` (违规记录详情查询).
#[non_exhaustive]
pub struct ViolationdetailQueryResponse {
    /// Deadline for appeals; an appeal granted by then lifts the penalty.
    ///
    /// 申诉截止日期; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-01-01 00:00:01`.
    pub appeal_dead_line: Option<record::DateTime>,
    /// Appeals of the merchant.
    ///
    /// 商家申诉记录.
    pub appeal_reply_records: Vec<ReplyRecord>,
    /// Whether the merchant may appeal.
    ///
    /// Example: `true`.
    pub can_appeal: Option<bool>,
    /// Whether the merchant may rectify.
    ///
    /// Example: `true`.
    pub can_rectify: Option<bool>,
    /// Penalties, each with its period of validity.
    ///
    /// 处罚动作及有效期. Example:
    /// `["警告_2020-02-14 14:23:12-2020-03-14 14:23:12","小程序应用下架_2020-02-14 14:23:12-2020-03-14 14:23:12"]`.
    pub punish_action: Vec<String>,
    /// Deadline for rectification; rectifying successfully by then avoids the penalty.
    ///
    /// 截止整改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-01-01 00:00:01`.
    pub rectify_dead_line: Option<record::DateTime>,
    /// Rectifications of the merchant.
    ///
    /// 商家整改记录.
    pub rectify_reply_records: Vec<ReplyRecord>,
    /// Status of the violation case, such as `PUNISH_DONE`.
    ///
    /// 违规工单状态. Example: `PUNISH_DONE`.
    pub status: Option<String>,
    /// Appeals left; each rejected appeal counts down.
    ///
    /// 剩余申诉次数. Example: `3`.
    pub surplus_appeal_cnt: Option<String>,
    /// Rectifications left; at 0 the penalty applies, whatever the deadline.
    ///
    /// 剩余整改次数. Example: `3`.
    pub surplus_rectify_cnt: Option<String>,
    /// Id of the offending object.
    ///
    /// 违规对象ID. Example: `2022000000000011`.
    pub target_id: Option<String>,
    /// Name of the offending object.
    ///
    /// 违规对象名称. Example: `xxx测试小程序`.
    pub target_name: Option<String>,
    /// Kind of offending object.
    ///
    /// 违规对象类型. Example: `APPID`.
    pub target_type: Option<record::Choice<ViolationdetailQueryResponseTargetType>>,
    /// Evidence on which the platform bases the violation.
    ///
    /// 平台判定商家违规凭证.
    pub violation_evidence: Vec<AuditEvidenceInfo>,
    /// Reason for the violation.
    ///
    /// 违规原因. Example: `营销推广内容中出现的原价或参考价并无实际销售记录，诱导用户参与或下单交易/服务的行为。`.
    pub violation_reason: Option<String>,
    /// Alipay's unique id of the violation record.
    ///
    /// Example: `20220524001020000000000001`.
    pub violation_record_id: Option<String>,
    /// When the violation happened.
    ///
    /// 违规时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-01-01 00:00:01`.
    pub violation_time: Option<record::DateTime>,
    /// Type of violation under the platform's rules.
    ///
    /// Example: `数据和系统安全/敏感参数泄露风险`.
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

/// A piece of evidence of a violation.
#[non_exhaustive]
pub struct AuditEvidenceInfo {
    /// Type of the file.
    ///
    /// 文件类型; other values may be added. Example: `.jpg`.
    pub file_type: Option<record::Choice<AuditEvidenceInfoFileType>>,
    /// URL of the file.
    ///
    /// 文件url. Example: `http://xxx.xxx.com/xxxxx`.
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

/// An appeal, a rectification or the reply to it.
#[non_exhaustive]
pub struct ReplyRecord {
    /// Text of the reply.
    ///
    /// 回复内容.
    pub content: Option<String>,
    /// Time of the reply.
    ///
    /// 回复时间.
    pub gmt_create: Option<String>,
    /// Images of the reply.
    ///
    /// 回复图片.
    pub images: Vec<String>,
    /// Who wrote the reply.
    ///
    /// 回复角色.
    pub replier_role: Option<record::Choice<ReplyRecordReplierRole>>,
    /// Status; present only if `replier_role` is `AUDITOR`.
    ///
    /// 状态.
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

/// The values of the platform's type `AuditEvidenceInfoFileType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuditEvidenceInfoFileType {
    /// `.jpg`: JPG.
    Jpg,
    /// `.png`: PNG.
    Png,
    /// `.jpeg`: JPEG.
    Jpeg,
    /// `.pdf`: PDF.
    Pdf,
}

impl record::Enumeration for AuditEvidenceInfoFileType {
    const VALUES: &'static [(&'static str, Self)] = &[
        (".jpg", Self::Jpg),
        (".png", Self::Png),
        (".jpeg", Self::Jpeg),
        (".pdf", Self::Pdf),
    ];
}

impl std::fmt::Debug for AuditEvidenceInfoFileType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ReplyRecordReplierRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyRecordReplierRole {
    /// `MERCHANT`: Merchant.
    Merchant,
    /// `AUDITOR`: Alipay reviewer.
    Auditor,
}

impl record::Enumeration for ReplyRecordReplierRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT", Self::Merchant),
        ("AUDITOR", Self::Auditor),
    ];
}

impl std::fmt::Debug for ReplyRecordReplierRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ViolationdetailQueryResponseTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViolationdetailQueryResponseTargetType {
    /// `APPID`: Mini program id.
    Appid,
    /// `PUBLICID`: Life account id.
    Publicid,
}

impl record::Enumeration for ViolationdetailQueryResponseTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APPID", Self::Appid),
        ("PUBLICID", Self::Publicid),
    ];
}

impl std::fmt::Debug for ViolationdetailQueryResponseTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.violation.violationdetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationdetailQueryErrorCode {
    /// `AUTHORITY_ILLEGAL`: The caller's authority is not valid.
    AuthorityIllegal,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
