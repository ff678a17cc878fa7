//! `alipay.trade.customs.query` · 查询报关详细信息
//!
//! Query the state and details of customs declarations.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/customs/query`. Described in
//! `spec/trade/customs.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.customs.query` (查询报关详细信息).
///
/// Query the state and details of customs declarations.
///
/// ```
/// use alipay::trade::CustomsQuery;
///
/// let request = CustomsQuery::new()
///     .out_request_nos("201506010001,201506010002,201506010003");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/customs/query`. Described in
/// `spec/trade/customs.query.yaml`.
/// Returns [`CustomsQueryResponse`], or an error with a [`CustomsQueryErrorCode`].
#[doc(alias = "alipay.trade.customs.query")]
#[doc(alias = "/v3/alipay/trade/customs/query")]
#[doc(alias = "查询报关详细信息")]
#[doc(alias = "报关")]
#[must_use]
#[non_exhaustive]
pub struct CustomsQuery {
    /// Declaration request numbers to query, comma-separated, at most 10\.
    ///
    /// 报关请求号. Example: `201506010001,201506010002,201506010003`.
    pub out_request_nos: Option<String>,
}

impl CustomsQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_request_nos`](Self::out_request_nos).
    #[inline]
    pub fn out_request_nos(mut self, out_request_nos: impl Into<String>) -> Self {
        self.out_request_nos = Some(out_request_nos.into());
        self
    }
}

/// The response of `alipay.trade.customs.query` (查询报关详细信息).
#[non_exhaustive]
pub struct CustomsQueryResponse {
    /// Request numbers without a record, comma-separated, at most 10; each up to 32 characters.
    ///
    /// Example: `201506010001,201506010002,201506010003`.
    pub not_found: Option<String>,
    /// Matching records, one per declaration.
    ///
    /// 匹配到的列表.
    pub records: Vec<CustomsDeclareRecordInfo>,
}

/// A record of one customs declaration.
#[non_exhaustive]
pub struct CustomsDeclareRecordInfo {
    /// Alipay's declaration number.
    ///
    /// 支付宝报关流水号. Example: `2013112611001004680073956707`.
    pub alipay_declare_no: Option<String>,
    /// Amount declared, in yuan (CNY).
    ///
    /// 报关金额; an amount of money as a decimal number; at most 2 decimals. Example: `20.00`.
    pub amount: Option<record::Amount>,
    /// Customs office code of the declaration.
    ///
    /// Example: `zongshu`.
    pub customs_place: Option<String>,
    /// Receipt code from customs, passed through; negative numbers are exceptions.
    ///
    /// 回执中的结果码; other values may be added. Example: `2`.
    pub customs_result_code: Option<
        record::Choice<CustomsDeclareRecordInfoCustomsResultCode>,
    >,
    /// Result description in the customs receipt.
    ///
    /// 回执中的结果描述信息. Example: `新增申报成功[B0B2F23E-2CF6-434D-9F24-8931B835A056]`.
    pub customs_result_info: Option<String>,
    /// Time of the customs receipt, yyyyMMddHHmmss; only on success at the General Administration.
    ///
    /// 海关返回回执的时间. Example: `20160414142358`.
    pub customs_result_return_time: Option<String>,
    /// Whether the declaration was split; absent if it was not requested.
    ///
    /// Other values may be added. Example: `T`.
    pub is_split: Option<record::Choice<CustomsDeclareRecordInfoIsSplit>>,
    /// Last change of the record's state.
    ///
    /// 报关记录状态最后更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2015-12-04 11:00:00`.
    pub last_modified_time: Option<record::DateTime>,
    /// Remark.
    ///
    /// 备注说明. Example: `海关返回参数非法`.
    pub memo: Option<String>,
    /// Merchant's registration number at customs.
    ///
    /// 商户在海关备案的编号. Example: `ALI001`.
    pub merchant_customs_code: Option<String>,
    /// Merchant's name as registered at customs.
    ///
    /// 商户海关备案名称. Example: `XX中国信息技术有限公司`.
    pub merchant_customs_name: Option<String>,
    /// Declaration request number, one of those queried.
    ///
    /// 报关请求号. Example: `201506010001`.
    pub out_request_no: Option<String>,
    /// State of the declaration.
    ///
    /// Example: `succ`.
    pub status: Option<record::Choice<CustomsDeclareRecordInfoStatus>>,
    /// Sub-order number; absent unless a split was requested.
    ///
    /// 拆单子订单号. Example: `201506010001`.
    pub sub_out_biz_no: Option<String>,
    /// Payment document sent to customs; differs from the Alipay trade number if split.
    ///
    /// Example: `2013111511001004390000105126`.
    pub trade_no: Option<String>,
}

/// The values of the platform's type `CustomsDeclareRecordInfoCustomsResultCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomsDeclareRecordInfoCustomsResultCode {
    /// `succ`: Success at other customs offices.
    Succ,
    /// `fail`: Exception at other customs offices.
    Fail,
    /// `2`: Electronic port is declaring (电子口岸申报中).
    V2,
    /// `3`: Sent to customs (发送海关成功).
    V3,
    /// `4`: Sending to customs failed (发送海关失败).
    V4,
    /// `100`: Returned by customs (海关退单).
    V100,
    /// `399`: Cleared by customs (海关审结).
    V399,
}

record::enumeration!(
    CustomsDeclareRecordInfoCustomsResultCode, "succ" Succ, "fail" Fail, "2" V2, "3" V3,
    "4" V4, "100" V100, "399" V399
);

/// The values of the platform's type `CustomsDeclareRecordInfoIsSplit`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomsDeclareRecordInfoIsSplit {
    /// `T`: Split (拆单).
    T,
    /// `F`: Not split (非拆单).
    F,
}

record::enumeration!(CustomsDeclareRecordInfoIsSplit, "T" T, "F" F);

/// The values of the platform's type `CustomsDeclareRecordInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomsDeclareRecordInfoStatus {
    /// `ws`: Waiting to be sent.
    Ws,
    /// `sending`: Submitted to customs.
    Sending,
    /// `succ`: Accepted by customs.
    Succ,
}

record::enumeration!(
    CustomsDeclareRecordInfoStatus, "ws" Ws, "sending" Sending, "succ" Succ
);

/// The error codes of `alipay.trade.customs.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomsQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MAX_OUT_REQUEST_NO_EXCEEDED`.
    MaxOutRequestNoExceeded,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CustomsQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "MAX_OUT_REQUEST_NO_EXCEEDED" MaxOutRequestNoExceeded
);

impl record::CallRequest for CustomsQuery {}

impl record::Request for CustomsQuery {
    type Response = CustomsQueryResponse;
    type ErrorCode = CustomsQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.customs.query",
        title: "查询报关详细信息",
        file: "spec/trade/customs.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/trade/customs/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CUSTOMS_QUERY,
        response: &CUSTOMS_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(CustomsQuery, CUSTOMS_QUERY, 0 out_request_nos None);

record::record!(
    CustomsQueryResponse, CUSTOMS_QUERY_RESPONSE, 0 not_found None, 1 records Vec::new()
);

record::record!(
    CustomsDeclareRecordInfo, CUSTOMS_DECLARE_RECORD_INFO, 0 alipay_declare_no None, 1
    amount None, 2 customs_place None, 3 customs_result_code None, 4 customs_result_info
    None, 5 customs_result_return_time None, 6 is_split None, 7 last_modified_time None,
    8 memo None, 9 merchant_customs_code None, 10 merchant_customs_name None, 11
    out_request_no None, 12 status None, 13 sub_out_biz_no None, 14 trade_no None
);

static CUSTOMS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsQuery",
    file: "spec/trade/customs.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_request_nos",
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

static CUSTOMS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsQueryResponse",
    file: "spec/trade/customs.query.yaml",
    rows: &[
        schema::Row::Text("not_found"),
        schema::Row::Plain(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CUSTOMS_DECLARE_RECORD_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CUSTOMS_DECLARE_RECORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareRecordInfo",
    file: "spec/trade/customs.query.yaml",
    rows: &[
        schema::Row::Text("alipay_declare_no"),
        schema::Row::Text("amount"),
        schema::Row::Text("customs_place"),
        schema::Row::Text("customs_result_code"),
        schema::Row::Text("customs_result_info"),
        schema::Row::Text("customs_result_return_time"),
        schema::Row::Text("is_split"),
        schema::Row::Text("last_modified_time"),
        schema::Row::Text("memo"),
        schema::Row::Text("merchant_customs_code"),
        schema::Row::Text("merchant_customs_name"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_out_biz_no"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};
