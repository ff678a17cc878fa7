//! `alipay.security.risk.complaint.info.batchquery` · 查询消费者投诉列表
//!
//! List consumer complaints, by page.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.security.risk.complaint.info.batchquery` (查询消费者投诉列表).
///
/// List consumer complaints, by page.
///
/// ```
/// use alipay::security::RiskComplaintInfoBatchquery;
///
/// let request = RiskComplaintInfoBatchquery::new()
///     .current_page_num(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`gmt_complaint_end`](Self::gmt_complaint_end) | a time |
/// | [`gmt_complaint_start`](Self::gmt_complaint_start) | a time |
/// | [`gmt_process_end`](Self::gmt_process_end) | a time |
/// | [`gmt_process_start`](Self::gmt_process_start) | a time |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.batchquery.yaml`.
/// Returns [`RiskComplaintInfoBatchqueryResponse`], or an error with a [`RiskComplaintInfoBatchqueryErrorCode`].
#[doc(alias = "alipay.security.risk.complaint.info.batchquery")]
#[doc(alias = "查询消费者投诉列表")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct RiskComplaintInfoBatchquery {
    /// Page number.
    ///
    /// 分页查询页码. Defaults to `1`. Example: `1`.
    pub current_page_num: Option<i64>,
    /// Latest time of complaint.
    ///
    /// 投诉时间上界; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2026-05-29 23:59:59`.
    pub gmt_complaint_end: Option<record::DateTime>,
    /// Earliest time of complaint.
    ///
    /// 投诉时间下界; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2026-05-01 00:00:00`.
    pub gmt_complaint_start: Option<record::DateTime>,
    /// Latest time of handling.
    ///
    /// 处理时间上界; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2026-05-29 23:59:59`.
    pub gmt_process_end: Option<record::DateTime>,
    /// Earliest time of handling.
    ///
    /// 处理时间下界; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2026-05-01 00:00:00`.
    pub gmt_process_start: Option<record::DateTime>,
    /// High-risk mark.
    pub high_risk_tag: Option<String>,
    /// Results per page.
    ///
    /// 分页查询每次查询的数据量. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// States of the complaints to return.
    ///
    /// 投诉状态列表. Example: `WAIT_PROCESS`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `WAIT_PROCESS`.
    /// - `PROCESSING`.
    /// - `PROCESSED`.
    /// - `OVERDUE`.
    /// - `PART_OVERDUE`.
    /// - `OVERDUE_PROCESSED`.
    /// - `DROP_COMPLAIN`.
    /// - `DROP_OVERDUE_COMPLAIN`.
    /// - `DROP_OVERDUE_PROCESSED`.
    /// - `DROP_PROCESSED`.
    pub status_list: Vec<String>,
    /// Complaint number.
    ///
    /// 投诉单号.
    pub task_id: Option<String>,
    /// Complaint numbers to return.
    ///
    /// 投诉单号列表.
    pub task_id_list: Vec<String>,
    /// Alipay trade number.
    ///
    /// 支付宝订单号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// Only complaints that were escalated.
    ///
    /// 升级投诉任务.
    pub upgrade: Option<bool>,
}

impl RiskComplaintInfoBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`current_page_num`](Self::current_page_num).
    #[inline]
    pub fn current_page_num(mut self, current_page_num: i64) -> Self {
        self.current_page_num = Some(current_page_num);
        self
    }

    /// Sets [`gmt_complaint_end`](Self::gmt_complaint_end).
    #[inline]
    pub fn gmt_complaint_end(
        mut self,
        gmt_complaint_end: impl Into<record::DateTime>,
    ) -> Self {
        self.gmt_complaint_end = Some(gmt_complaint_end.into());
        self
    }

    /// Sets [`gmt_complaint_start`](Self::gmt_complaint_start).
    #[inline]
    pub fn gmt_complaint_start(
        mut self,
        gmt_complaint_start: impl Into<record::DateTime>,
    ) -> Self {
        self.gmt_complaint_start = Some(gmt_complaint_start.into());
        self
    }

    /// Sets [`gmt_process_end`](Self::gmt_process_end).
    #[inline]
    pub fn gmt_process_end(
        mut self,
        gmt_process_end: impl Into<record::DateTime>,
    ) -> Self {
        self.gmt_process_end = Some(gmt_process_end.into());
        self
    }

    /// Sets [`gmt_process_start`](Self::gmt_process_start).
    #[inline]
    pub fn gmt_process_start(
        mut self,
        gmt_process_start: impl Into<record::DateTime>,
    ) -> Self {
        self.gmt_process_start = Some(gmt_process_start.into());
        self
    }

    /// Sets [`high_risk_tag`](Self::high_risk_tag).
    #[inline]
    pub fn high_risk_tag(mut self, high_risk_tag: impl Into<String>) -> Self {
        self.high_risk_tag = Some(high_risk_tag.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`status_list`](Self::status_list).
    #[inline]
    pub fn status_list(
        mut self,
        status_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_list = status_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`task_id`](Self::task_id).
    #[inline]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// Sets [`task_id_list`](Self::task_id_list).
    #[inline]
    pub fn task_id_list(
        mut self,
        task_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_id_list = task_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`upgrade`](Self::upgrade).
    #[inline]
    pub fn upgrade(mut self, upgrade: bool) -> Self {
        self.upgrade = Some(upgrade);
        self
    }
}

/// The response of `alipay.security.risk.complaint.info.batchquery` (查询消费者投诉列表).
#[non_exhaustive]
pub struct RiskComplaintInfoBatchqueryResponse {
    /// Complaints of the page.
    ///
    /// 投诉详情信息列表.
    pub complaint_list: Vec<ComplaintInfoQueryResponse>,
    /// Page returned.
    ///
    /// 分页查询时的当前页码. Example: `1`.
    pub current_page: Option<i64>,
    /// Results per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Number of results in all.
    ///
    /// 满足条件的数据总记录条数. Example: `200`.
    pub total_size: Option<i64>,
}

/// A consumer complaint with its trades and handling.
#[non_exhaustive]
pub struct ComplaintInfoQueryResponse {
    /// Total amount of the trades complained about, in yuan.
    ///
    /// 投诉单涉及交易总金额; an amount of money as a decimal number.
    pub complain_amount: Option<record::Amount>,
    /// What the user wrote.
    ///
    /// 用户投诉内容.
    pub complain_content: Option<String>,
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
    /// Time by which the complaint expires, to the second.
    ///
    /// 过期时间.
    pub gmt_overdue: Option<String>,
    /// Time the complaint was handled, to the second.
    ///
    /// 处理时间.
    pub gmt_process: Option<String>,
    /// Time the complaint was pushed.
    ///
    /// 推送时间.
    pub gmt_risk_finish_time: Option<String>,
    /// Time the complaint was escalated.
    pub gmt_upgrade: Option<String>,
    /// Time the escalated complaint was pushed.
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
    pub process_code: Option<record::Choice<ComplaintInfoQueryResponseProcessCode>>,
    /// URLs of images in the merchant's handling note.
    pub process_img_url_list: Vec<String>,
    /// Description that corresponds to `process_code`.
    pub process_message: Option<String>,
    /// Merchant's handling note.
    ///
    /// 商家处理备注.
    pub process_remark: Option<String>,
    /// State code of the complaint.
    ///
    /// 投诉单状态码; other values may be added. Example: `PROCESSING`.
    pub status: Option<record::Choice<ComplaintInfoQueryResponseStatus>>,
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

/// The values of the platform's type `ComplaintInfoQueryResponseProcessCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ComplaintInfoQueryResponseProcessCode {
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
    ComplaintInfoQueryResponseProcessCode, "CONSENSUS_WITH_CLIENT" ConsensusWithClient,
    "REFUND" Refund, "RECTIFICATION_NO_REFUND" RectificationNoRefund,
    "SUBMIT_PROOF_NOT_CONTACTED" SubmitProofNotContacted, "ORTHER" Orther
);

/// The values of the platform's type `ComplaintInfoQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ComplaintInfoQueryResponseStatus {
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
    ComplaintInfoQueryResponseStatus, "WAIT_PROCESS" WaitProcess, "PROCESSING"
    Processing, "PROCESSED" Processed, "OVERDUE" Overdue, "PART_OVERDUE" PartOverdue,
    "OVERDUE_PROCESSED" OverdueProcessed, "DROP_COMPLAIN" DropComplain,
    "DROP_OVERDUE_COMPLAIN" DropOverdueComplain, "DROP_OVERDUE_PROCESSED"
    DropOverdueProcessed, "DROP_PROCESSED" DropProcessed
);

/// The error codes of `alipay.security.risk.complaint.info.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintInfoBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RiskComplaintInfoBatchqueryErrorCode);

impl record::CallRequest for RiskComplaintInfoBatchquery {}

impl record::Request for RiskComplaintInfoBatchquery {
    type Response = RiskComplaintInfoBatchqueryResponse;
    type ErrorCode = RiskComplaintInfoBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.complaint.info.batchquery",
        title: "查询消费者投诉列表",
        file: "spec/security/risk.complaint.info.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Always,
        request: &RISK_COMPLAINT_INFO_BATCHQUERY,
        response: &RISK_COMPLAINT_INFO_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    RiskComplaintInfoBatchquery, RISK_COMPLAINT_INFO_BATCHQUERY, 0 current_page_num None,
    1 gmt_complaint_end None, 2 gmt_complaint_start None, 3 gmt_process_end None, 4
    gmt_process_start None, 5 high_risk_tag None, 6 page_size None, 7 status_list
    Vec::new(), 8 task_id None, 9 task_id_list Vec::new(), 10 trade_no None, 11 upgrade
    None
);

record::record!(
    RiskComplaintInfoBatchqueryResponse, RISK_COMPLAINT_INFO_BATCHQUERY_RESPONSE, 0
    complaint_list Vec::new(), 1 current_page None, 2 page_size None, 3 total_size None
);

record::record!(
    ComplaintInfoQueryResponse, COMPLAINT_INFO_QUERY_RESPONSE, 0 complain_amount None, 1
    complain_content None, 2 complaint_trade_info_list Vec::new(), 3 contact None, 4
    gmt_complain None, 5 gmt_overdue None, 6 gmt_process None, 7 gmt_risk_finish_time
    None, 8 gmt_upgrade None, 9 gmt_upgrade_risk_finish_time None, 10 id None, 11
    label_tag_list Vec::new(), 12 opposite_name None, 13 opposite_pid None, 14
    process_code None, 15 process_img_url_list Vec::new(), 16 process_message None, 17
    process_remark None, 18 status None, 19 status_description None, 20 task_id None, 21
    trade_no None, 22 upgrade_content None
);

record::record!(
    ComplaintTradeInfo, COMPLAINT_TRADE_INFO, 0 amount None, 1 complaint_record_id None,
    2 gmt_refund None, 3 gmt_trade None, 4 id None, 5 out_no None, 6 status None, 7
    status_description None, 8 trade_no None
);

static RISK_COMPLAINT_INFO_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoBatchquery",
    file: "spec/security/risk.complaint.info.batchquery.yaml",
    rows: &[
        schema::Row::Plain("current_page_num", schema::Kind::Integer),
        schema::Row::Limited(
            "gmt_complaint_end",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(
                    schema::Limit::Format(schema::Format::DateTime),
                ),
            ],
        ),
        schema::Row::Limited(
            "gmt_complaint_start",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(
                    schema::Limit::Format(schema::Format::DateTime),
                ),
            ],
        ),
        schema::Row::Limited(
            "gmt_process_end",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(
                    schema::Limit::Format(schema::Format::DateTime),
                ),
            ],
        ),
        schema::Row::Limited(
            "gmt_process_start",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(
                    schema::Limit::Format(schema::Format::DateTime),
                ),
            ],
        ),
        schema::Row::Text("high_risk_tag"),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("task_id"),
        schema::Row::Plain(
            "task_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Plain("upgrade", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[11, 12, 15, 18, 21, 24, 27, 30, 33, 36, 37, 38, 44, 45, 49, 50],
};

static RISK_COMPLAINT_INFO_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoBatchqueryResponse",
    file: "spec/security/risk.complaint.info.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "complaint_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLAINT_INFO_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("current_page", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static COMPLAINT_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplaintInfoQueryResponse",
    file: "spec/security/risk.complaint.info.batchquery.yaml",
    rows: &[
        schema::Row::Text("complain_amount"),
        schema::Row::Text("complain_content"),
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
    file: "spec/security/risk.complaint.info.batchquery.yaml",
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
