//! `alipay.open.violation.violationdetail.query` · 违规记录详情查询
//!
//! Query a violation record in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/violation/violationdetail/query`.
//! Described in `spec/open_violation/violationdetail.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `AuditEvidenceInfoFileType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    AuditEvidenceInfoFileType, ".jpg" Jpg, ".png" Png, ".jpeg" Jpeg, ".pdf" Pdf
);

/// The values of the platform's type `ReplyRecordReplierRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReplyRecordReplierRole {
    /// `MERCHANT`: Merchant.
    Merchant,
    /// `AUDITOR`: Alipay reviewer.
    Auditor,
}

record::enumeration!(ReplyRecordReplierRole, "MERCHANT" Merchant, "AUDITOR" Auditor);

/// The values of the platform's type `ViolationdetailQueryResponseTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ViolationdetailQueryResponseTargetType {
    /// `APPID`: Mini program id.
    Appid,
    /// `PUBLICID`: Life account id.
    Publicid,
}

record::enumeration!(
    ViolationdetailQueryResponseTargetType, "APPID" Appid, "PUBLICID" Publicid
);

/// The error codes of `alipay.open.violation.violationdetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ViolationdetailQueryErrorCode, "AUTHORITY_ILLEGAL" AuthorityIllegal, "ILLEGAL_PARAMS"
    IllegalParams, "SYSTEM_ERROR" SystemError
);

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

record::record!(ViolationdetailQuery, VIOLATIONDETAIL_QUERY, 0 violation_record_id None);

record::record!(
    ViolationdetailQueryResponse, VIOLATIONDETAIL_QUERY_RESPONSE, 0 appeal_dead_line
    None, 1 appeal_reply_records Vec::new(), 2 can_appeal None, 3 can_rectify None, 4
    punish_action Vec::new(), 5 rectify_dead_line None, 6 rectify_reply_records
    Vec::new(), 7 status None, 8 surplus_appeal_cnt None, 9 surplus_rectify_cnt None, 10
    target_id None, 11 target_name None, 12 target_type None, 13 violation_evidence
    Vec::new(), 14 violation_reason None, 15 violation_record_id None, 16 violation_time
    None, 17 violation_type None
);

record::record!(AuditEvidenceInfo, AUDIT_EVIDENCE_INFO, 0 file_type None, 1 url None);

record::record!(
    ReplyRecord, REPLY_RECORD, 0 content None, 1 gmt_create None, 2 images Vec::new(), 3
    replier_role None, 4 status None
);

static VIOLATIONDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationdetailQuery",
    file: "spec/open_violation/violationdetail.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "violation_record_id",
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

static VIOLATIONDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationdetailQueryResponse",
    file: "spec/open_violation/violationdetail.query.yaml",
    rows: &[
        schema::Row::Text("appeal_dead_line"),
        schema::Row::Plain(
            "appeal_reply_records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("can_appeal", schema::Kind::Boolean),
        schema::Row::Plain("can_rectify", schema::Kind::Boolean),
        schema::Row::Plain(
            "punish_action",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("rectify_dead_line"),
        schema::Row::Plain(
            "rectify_reply_records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REPLY_RECORD),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("status"),
        schema::Row::Text("surplus_appeal_cnt"),
        schema::Row::Text("surplus_rectify_cnt"),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_name"),
        schema::Row::Text("target_type"),
        schema::Row::Plain(
            "violation_evidence",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUDIT_EVIDENCE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("violation_reason"),
        schema::Row::Text("violation_record_id"),
        schema::Row::Text("violation_time"),
        schema::Row::Text("violation_type"),
    ],
    rules: &[],
    lines: &[],
};

static AUDIT_EVIDENCE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditEvidenceInfo",
    file: "spec/open_violation/violationdetail.query.yaml",
    rows: &[schema::Row::Text("file_type"), schema::Row::Text("url")],
    rules: &[],
    lines: &[],
};

static REPLY_RECORD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReplyRecord",
    file: "spec/open_violation/violationdetail.query.yaml",
    rows: &[
        schema::Row::Text("content"),
        schema::Row::Text("gmt_create"),
        schema::Row::Plain(
            "images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("replier_role"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
