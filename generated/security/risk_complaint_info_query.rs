//! `alipay.security.risk.complaint.info.query` · 查询消费者投诉详情
//!
//! Query the details of a consumer complaint.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.query.yaml`.

use crate::{record, schema};

static RISK_COMPLAINT_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoQuery",
    file: "spec/security/risk.complaint.info.query.yaml",
    fields: &[
        schema::FieldDef::text("complain_id", 11),
        schema::FieldDef::new("record_id", schema::Kind::Integer, 17),
    ],
    rules: &[],
};

static RISK_COMPLAINT_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoQueryResponse",
    file: "spec/security/risk.complaint.info.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "certify_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("complain_amount", 21),
        schema::FieldDef::text("complain_content", 25),
        schema::FieldDef::text("complain_url", 26),
        schema::FieldDef::new(
            "complaint_trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLAINT_TRADE_INFO),
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("contact", 31),
        schema::FieldDef::text("gmt_complain", 32),
        schema::FieldDef::text("gmt_overdue", 33),
        schema::FieldDef::text("gmt_process", 34),
        schema::FieldDef::text("gmt_risk_finish_time", 35),
        schema::FieldDef::text("gmt_upgrade", 36),
        schema::FieldDef::text("gmt_upgrade_risk_finish_time", 37),
        schema::FieldDef::new("id", schema::Kind::Integer, 38),
        schema::FieldDef::new(
            "label_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("opposite_name", 44),
        schema::FieldDef::text("opposite_pid", 45),
        schema::FieldDef::text("process_code", 46),
        schema::FieldDef::new(
            "process_img_url_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            58,
        ),
        schema::FieldDef::text("process_message", 59),
        schema::FieldDef::text("process_remark", 60),
        schema::FieldDef::text("status", 61),
        schema::FieldDef::text("status_description", 78),
        schema::FieldDef::text("task_id", 79),
        schema::FieldDef::text("trade_no", 80),
        schema::FieldDef::text("upgrade_content", 85),
    ],
    rules: &[],
};

static COMPLAINT_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplaintTradeInfo",
    file: "spec/security/risk.complaint.info.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 91),
        schema::FieldDef::text("complaint_record_id", 92),
        schema::FieldDef::text("gmt_refund", 93),
        schema::FieldDef::text("gmt_trade", 94),
        schema::FieldDef::text("id", 95),
        schema::FieldDef::text("out_no", 96),
        schema::FieldDef::text("status", 97),
        schema::FieldDef::text("status_description", 109),
        schema::FieldDef::text("trade_no", 110),
    ],
    rules: &[],
};

/// A request of `alipay.security.risk.complaint.info.query` (查询消费者投诉详情).
///
/// Query the details of a consumer complaint.
///
/// ```
/// use alipay::security::RiskComplaintInfoQuery;
///
/// let request = RiskComplaintInfoQuery::new()
///     .complain_id("1001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`complain_id`](Self::complain_id) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.query.yaml`.
/// Returns [`RiskComplaintInfoQueryResponse`], or an error with a [`RiskComplaintInfoQueryErrorCode`].
#[doc(alias = "alipay.security.risk.complaint.info.query")]
#[doc(alias = "查询消费者投诉详情")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct RiskComplaintInfoQuery {
    /// Primary key of the complaint, as `id` of `alipay.security.risk.complaint.info.batchquery`.
    ///
    /// 投诉主表主键id; required in some cases. Example: `1001`.
    pub complain_id: Option<String>,
    /// Primary key.
    ///
    /// 主键ID.
    pub record_id: Option<i64>,
}

impl RiskComplaintInfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            complain_id: None,
            record_id: None,
        }
    }

    /// Sets [`complain_id`](Self::complain_id).
    #[inline]
    pub fn complain_id(mut self, complain_id: impl Into<String>) -> Self {
        self.complain_id = Some(complain_id.into());
        self
    }

    /// Sets [`record_id`](Self::record_id).
    #[inline]
    pub fn record_id(mut self, record_id: i64) -> Self {
        self.record_id = Some(record_id);
        self
    }
}

impl record::Record for RiskComplaintInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_id),
            1 => Some(&self.record_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_id),
            1 => Some(&mut self.record_id),
            _ => None,
        }
    }
}

impl Default for RiskComplaintInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskComplaintInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RiskComplaintInfoQuery {}

impl record::Request for RiskComplaintInfoQuery {
    type Response = RiskComplaintInfoQueryResponse;
    type ErrorCode = RiskComplaintInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.complaint.info.query",
        title: "查询消费者投诉详情",
        file: "spec/security/risk.complaint.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Always,
        request: &RISK_COMPLAINT_INFO_QUERY,
        response: &RISK_COMPLAINT_INFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.security.risk.complaint.info.query` (查询消费者投诉详情).
#[non_exhaustive]
pub struct RiskComplaintInfoQueryResponse {
    /// Evidence images, as accessible URLs.
    ///
    /// 投诉凭证图片信息.
    pub certify_info: Vec<String>,
    /// Total amount of the trades complained about, in yuan.
    ///
    /// 投诉单涉及交易总金额; an amount of money as a decimal number.
    pub complain_amount: Option<record::Amount>,
    /// What the user wrote.
    ///
    /// 用户投诉内容.
    pub complain_content: Option<String>,
    /// Web address complained about.
    ///
    /// 投诉网址.
    pub complain_url: Option<String>,
    /// Trades the complaint concerns.
    ///
    /// 投诉单涉及的交易信息.
    pub complaint_trade_info_list: Vec<ComplaintTradeInfo>,
    /// Contact details.
    ///
    /// 联系方式.
    pub contact: Option<String>,
    /// Time of the complaint.
    ///
    /// 投诉时间.
    pub gmt_complain: Option<String>,
    /// Time by which the complaint expires.
    ///
    /// 过期时间.
    pub gmt_overdue: Option<String>,
    /// Time the complaint was handled.
    ///
    /// 处理时间.
    pub gmt_process: Option<String>,
    /// Time the complaint was pushed.
    ///
    /// 推送时间.
    pub gmt_risk_finish_time: Option<String>,
    /// Time the complaint was escalated.
    ///
    /// 升级投诉时间.
    pub gmt_upgrade: Option<String>,
    /// Time the escalated complaint was pushed.
    ///
    /// 升级投诉推送时间.
    pub gmt_upgrade_risk_finish_time: Option<String>,
    /// Primary key of the complaint, used to query its details.
    ///
    /// 投诉主表的主键id. Example: `1`.
    pub id: Option<i64>,
    /// Label tags of the complaint.
    pub label_tag_list: Vec<String>,
    /// Name of the party complained about.
    ///
    /// 投诉单中被投诉方的名称.
    pub opposite_name: Option<String>,
    /// PID of the party complained about.
    ///
    /// 被投诉人pid.
    pub opposite_pid: Option<String>,
    /// The merchant's handling result.
    ///
    /// 商家处理投诉结果码; other values may be added. Example: `REFUND`.
    pub process_code: Option<record::Choice<RiskComplaintInfoQueryResponseProcessCode>>,
    /// URLs of images in the merchant's handling note.
    pub process_img_url_list: Vec<String>,
    /// Description that corresponds to `process_code`.
    pub process_message: Option<String>,
    /// Merchant's handling note.
    ///
    /// 商家处理备注.
    pub process_remark: Option<String>,
    /// State of the complaint.
    ///
    /// 投诉状态; other values may be added. Example: `PROCESSING`.
    pub status: Option<record::Choice<RiskComplaintInfoQueryResponseStatus>>,
    /// Description that corresponds to `status`.
    ///
    /// 投诉单状态枚举值描述.
    pub status_description: Option<String>,
    /// Complaint number.
    ///
    /// 投诉单号id.
    pub task_id: Option<String>,
    /// Trade number the complaint concerns.
    ///
    /// 投诉交易单号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// What the user wrote when escalating.
    ///
    /// 用户升级投诉内容.
    pub upgrade_content: Option<String>,
}

impl record::Record for RiskComplaintInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_info),
            1 => Some(&self.complain_amount),
            2 => Some(&self.complain_content),
            3 => Some(&self.complain_url),
            4 => Some(&self.complaint_trade_info_list),
            5 => Some(&self.contact),
            6 => Some(&self.gmt_complain),
            7 => Some(&self.gmt_overdue),
            8 => Some(&self.gmt_process),
            9 => Some(&self.gmt_risk_finish_time),
            10 => Some(&self.gmt_upgrade),
            11 => Some(&self.gmt_upgrade_risk_finish_time),
            12 => Some(&self.id),
            13 => Some(&self.label_tag_list),
            14 => Some(&self.opposite_name),
            15 => Some(&self.opposite_pid),
            16 => Some(&self.process_code),
            17 => Some(&self.process_img_url_list),
            18 => Some(&self.process_message),
            19 => Some(&self.process_remark),
            20 => Some(&self.status),
            21 => Some(&self.status_description),
            22 => Some(&self.task_id),
            23 => Some(&self.trade_no),
            24 => Some(&self.upgrade_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_info),
            1 => Some(&mut self.complain_amount),
            2 => Some(&mut self.complain_content),
            3 => Some(&mut self.complain_url),
            4 => Some(&mut self.complaint_trade_info_list),
            5 => Some(&mut self.contact),
            6 => Some(&mut self.gmt_complain),
            7 => Some(&mut self.gmt_overdue),
            8 => Some(&mut self.gmt_process),
            9 => Some(&mut self.gmt_risk_finish_time),
            10 => Some(&mut self.gmt_upgrade),
            11 => Some(&mut self.gmt_upgrade_risk_finish_time),
            12 => Some(&mut self.id),
            13 => Some(&mut self.label_tag_list),
            14 => Some(&mut self.opposite_name),
            15 => Some(&mut self.opposite_pid),
            16 => Some(&mut self.process_code),
            17 => Some(&mut self.process_img_url_list),
            18 => Some(&mut self.process_message),
            19 => Some(&mut self.process_remark),
            20 => Some(&mut self.status),
            21 => Some(&mut self.status_description),
            22 => Some(&mut self.task_id),
            23 => Some(&mut self.trade_no),
            24 => Some(&mut self.upgrade_content),
            _ => None,
        }
    }
}

impl Default for RiskComplaintInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            certify_info: Vec::new(),
            complain_amount: None,
            complain_content: None,
            complain_url: None,
            complaint_trade_info_list: Vec::new(),
            contact: None,
            gmt_complain: None,
            gmt_overdue: None,
            gmt_process: None,
            gmt_risk_finish_time: None,
            gmt_upgrade: None,
            gmt_upgrade_risk_finish_time: None,
            id: None,
            label_tag_list: Vec::new(),
            opposite_name: None,
            opposite_pid: None,
            process_code: None,
            process_img_url_list: Vec::new(),
            process_message: None,
            process_remark: None,
            status: None,
            status_description: None,
            task_id: None,
            trade_no: None,
            upgrade_content: None,
        }
    }
}

impl Clone for RiskComplaintInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A trade that a complaint concerns.
#[non_exhaustive]
pub struct ComplaintTradeInfo {
    /// Amount of the trade, in yuan.
    ///
    /// 交易单金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Primary key of the complaint.
    ///
    /// 投诉主表id.
    pub complaint_record_id: Option<String>,
    /// Time of the refund.
    ///
    /// 退款时间. Example: `2015-11-27 15:45:57`.
    pub gmt_refund: Option<String>,
    /// Time of the trade.
    ///
    /// 交易时间.
    pub gmt_trade: Option<String>,
    /// Primary key of this trade record.
    ///
    /// 交易信息表主键id. Example: `123`.
    pub id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商家订单号.
    pub out_no: Option<String>,
    /// State of the complaint about this trade.
    ///
    /// 交易投诉状态; other values may be added. Example: `WAIT_PROCESS`.
    pub status: Option<record::Choice<ComplaintTradeInfoStatus>>,
    /// Description of the state.
    ///
    /// 交易投诉状态描述.
    pub status_description: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易单号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl record::Record for ComplaintTradeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPLAINT_TRADE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.complaint_record_id),
            2 => Some(&self.gmt_refund),
            3 => Some(&self.gmt_trade),
            4 => Some(&self.id),
            5 => Some(&self.out_no),
            6 => Some(&self.status),
            7 => Some(&self.status_description),
            8 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.complaint_record_id),
            2 => Some(&mut self.gmt_refund),
            3 => Some(&mut self.gmt_trade),
            4 => Some(&mut self.id),
            5 => Some(&mut self.out_no),
            6 => Some(&mut self.status),
            7 => Some(&mut self.status_description),
            8 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for ComplaintTradeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            complaint_record_id: None,
            gmt_refund: None,
            gmt_trade: None,
            id: None,
            out_no: None,
            status: None,
            status_description: None,
            trade_no: None,
        }
    }
}

impl Clone for ComplaintTradeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ComplaintTradeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ComplaintTradeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ComplaintTradeInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComplaintTradeInfoStatus {
    /// `WAIT_PROCESS`: To be handled.
    WaitProcess,
    /// `REFUNDING`: Refund under way.
    Refunding,
    /// `PROCESSED`: Refunded.
    Processed,
    /// `OVERDUE`: Not handled in time.
    Overdue,
    /// `DROP_COMPLAIN`: Withdrawn by the user.
    DropComplain,
}

impl record::Enumeration for ComplaintTradeInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_PROCESS", Self::WaitProcess),
        ("REFUNDING", Self::Refunding),
        ("PROCESSED", Self::Processed),
        ("OVERDUE", Self::Overdue),
        ("DROP_COMPLAIN", Self::DropComplain),
    ];
}

impl std::fmt::Debug for ComplaintTradeInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RiskComplaintInfoQueryResponseProcessCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskComplaintInfoQueryResponseProcessCode {
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

impl record::Enumeration for RiskComplaintInfoQueryResponseProcessCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CONSENSUS_WITH_CLIENT", Self::ConsensusWithClient),
        ("REFUND", Self::Refund),
        ("RECTIFICATION_NO_REFUND", Self::RectificationNoRefund),
        ("SUBMIT_PROOF_NOT_CONTACTED", Self::SubmitProofNotContacted),
        ("ORTHER", Self::Orther),
    ];
}

impl std::fmt::Debug for RiskComplaintInfoQueryResponseProcessCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RiskComplaintInfoQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskComplaintInfoQueryResponseStatus {
    /// `WAIT_PROCESS`: To be handled (待处理).
    WaitProcess,
    /// `PROCESSING`: Being handled (处理中).
    Processing,
    /// `PROCESSED`: Handled (处理完成).
    Processed,
    /// `OVERDUE`: Not handled in time (超时未处理).
    Overdue,
    /// `PART_OVERDUE`: Partly not handled in time (部分超时未处理).
    PartOverdue,
    /// `OVERDUE_PROCESSED`: Handled too late (超时处理完成).
    OverdueProcessed,
    /// `DROP_COMPLAIN`: Withdrawn by the user (用户撤诉).
    DropComplain,
    /// `DROP_OVERDUE_COMPLAIN`: Withdrawn after the time limit (超时后用户撤诉).
    DropOverdueComplain,
    /// `DROP_OVERDUE_PROCESSED`: Withdrawn after late handling (超时处理完成用户撤诉).
    DropOverdueProcessed,
    /// `DROP_PROCESSED`: Withdrawn after handling (处理完成用户撤诉).
    DropProcessed,
}

impl record::Enumeration for RiskComplaintInfoQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_PROCESS", Self::WaitProcess),
        ("PROCESSING", Self::Processing),
        ("PROCESSED", Self::Processed),
        ("OVERDUE", Self::Overdue),
        ("PART_OVERDUE", Self::PartOverdue),
        ("OVERDUE_PROCESSED", Self::OverdueProcessed),
        ("DROP_COMPLAIN", Self::DropComplain),
        ("DROP_OVERDUE_COMPLAIN", Self::DropOverdueComplain),
        ("DROP_OVERDUE_PROCESSED", Self::DropOverdueProcessed),
        ("DROP_PROCESSED", Self::DropProcessed),
    ];
}

impl std::fmt::Debug for RiskComplaintInfoQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.complaint.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintInfoQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskComplaintInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskComplaintInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
