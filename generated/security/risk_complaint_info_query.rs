//! `alipay.security.risk.complaint.info.query` · 查询消费者投诉详情
//!
//! Query the details of a consumer complaint.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ComplaintTradeInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ComplaintTradeInfoStatus, "WAIT_PROCESS" WaitProcess, "REFUNDING" Refunding,
    "PROCESSED" Processed, "OVERDUE" Overdue, "DROP_COMPLAIN" DropComplain
);

/// The values of the platform's type `RiskComplaintInfoQueryResponseProcessCode`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    RiskComplaintInfoQueryResponseProcessCode, "CONSENSUS_WITH_CLIENT"
    ConsensusWithClient, "REFUND" Refund, "RECTIFICATION_NO_REFUND"
    RectificationNoRefund, "SUBMIT_PROOF_NOT_CONTACTED" SubmitProofNotContacted, "ORTHER"
    Orther
);

/// The values of the platform's type `RiskComplaintInfoQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    RiskComplaintInfoQueryResponseStatus, "WAIT_PROCESS" WaitProcess, "PROCESSING"
    Processing, "PROCESSED" Processed, "OVERDUE" Overdue, "PART_OVERDUE" PartOverdue,
    "OVERDUE_PROCESSED" OverdueProcessed, "DROP_COMPLAIN" DropComplain,
    "DROP_OVERDUE_COMPLAIN" DropOverdueComplain, "DROP_OVERDUE_PROCESSED"
    DropOverdueProcessed, "DROP_PROCESSED" DropProcessed
);

/// The error codes of `alipay.security.risk.complaint.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintInfoQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RiskComplaintInfoQueryErrorCode);

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

record::record!(
    RiskComplaintInfoQuery, RISK_COMPLAINT_INFO_QUERY, 0 complain_id None, 1 record_id
    None
);

record::record!(
    RiskComplaintInfoQueryResponse, RISK_COMPLAINT_INFO_QUERY_RESPONSE, 0 certify_info
    Vec::new(), 1 complain_amount None, 2 complain_content None, 3 complain_url None, 4
    complaint_trade_info_list Vec::new(), 5 contact None, 6 gmt_complain None, 7
    gmt_overdue None, 8 gmt_process None, 9 gmt_risk_finish_time None, 10 gmt_upgrade
    None, 11 gmt_upgrade_risk_finish_time None, 12 id None, 13 label_tag_list Vec::new(),
    14 opposite_name None, 15 opposite_pid None, 16 process_code None, 17
    process_img_url_list Vec::new(), 18 process_message None, 19 process_remark None, 20
    status None, 21 status_description None, 22 task_id None, 23 trade_no None, 24
    upgrade_content None
);

record::record!(
    ComplaintTradeInfo, COMPLAINT_TRADE_INFO, 0 amount None, 1 complaint_record_id None,
    2 gmt_refund None, 3 gmt_trade None, 4 id None, 5 out_no None, 6 status None, 7
    status_description None, 8 trade_no None
);

static RISK_COMPLAINT_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoQuery",
    file: "spec/security/risk.complaint.info.query.yaml",
    rows: &[
        schema::Row::Text("complain_id"),
        schema::Row::Plain("record_id", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[11, 17],
};

static RISK_COMPLAINT_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoQueryResponse",
    file: "spec/security/risk.complaint.info.query.yaml",
    rows: &[
        schema::Row::Plain(
            "certify_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("complain_amount"),
        schema::Row::Text("complain_content"),
        schema::Row::Text("complain_url"),
        schema::Row::Plain(
            "complaint_trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLAINT_TRADE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("contact"),
        schema::Row::Text("gmt_complain"),
        schema::Row::Text("gmt_overdue"),
        schema::Row::Text("gmt_process"),
        schema::Row::Text("gmt_risk_finish_time"),
        schema::Row::Text("gmt_upgrade"),
        schema::Row::Text("gmt_upgrade_risk_finish_time"),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Plain(
            "label_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("opposite_name"),
        schema::Row::Text("opposite_pid"),
        schema::Row::Text("process_code"),
        schema::Row::Plain(
            "process_img_url_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("process_message"),
        schema::Row::Text("process_remark"),
        schema::Row::Text("status"),
        schema::Row::Text("status_description"),
        schema::Row::Text("task_id"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("upgrade_content"),
    ],
    rules: &[],
    lines: &[],
};

static COMPLAINT_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplaintTradeInfo",
    file: "spec/security/risk.complaint.info.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("complaint_record_id"),
        schema::Row::Text("gmt_refund"),
        schema::Row::Text("gmt_trade"),
        schema::Row::Text("id"),
        schema::Row::Text("out_no"),
        schema::Row::Text("status"),
        schema::Row::Text("status_description"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};
