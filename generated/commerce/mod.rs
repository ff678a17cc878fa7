//! The product `commerce`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.commerce.air.callcenter.trade.apply` | 航司电话订票待申请接口 | [`AirCallcenterTradeApply`] | call |  |
//! | `alipay.commerce.cityfacilitator.station.query` | 地铁购票站点数据查询 | [`CityfacilitatorStationQuery`] | call | GET |
//! | `alipay.commerce.cityfacilitator.voucher.batchquery` | 地铁购票订单批量查询 | [`CityfacilitatorVoucherBatchquery`] | call | POST |
//! | `alipay.commerce.cityfacilitator.voucher.generate` | 地铁购票核销码发码 | [`CityfacilitatorVoucherGenerate`] | call | POST |
//! | `alipay.commerce.cityfacilitator.voucher.refund` | 地铁购票发码退款 | [`CityfacilitatorVoucherRefund`] | call | POST |
//! | `alipay.commerce.ec.balance.downloadurl.query` | 对账单文件下载接口 | [`EcBalanceDownloadurlQuery`] | call | GET |
//! | `alipay.commerce.ec.balance.period.modify` | 企业码月对账单账期修改 | [`EcBalancePeriodModify`] | call | POST |
//! | `alipay.commerce.ec.consume.detail.query` | 企业码账单详情查询 | [`EcConsumeDetailQuery`] | call | POST |
//! | `alipay.commerce.ec.department.create` | 企业部门创建 | [`EcDepartmentCreate`] | call | POST |
//! | `alipay.commerce.ec.department.delete` | 企业部门删除 | [`EcDepartmentDelete`] | call | POST |
//! | `alipay.commerce.ec.department.info.modify` | 企业部门信息修改 | [`EcDepartmentInfoModify`] | call | PUT |
//! | `alipay.commerce.ec.department.info.query` | 查询部门详情 | [`EcDepartmentInfoQuery`] | call | GET |
//! | `alipay.commerce.ec.department.sublist.query` | 查询子部门id列表 | [`EcDepartmentSublistQuery`] | call | GET |
//! | `alipay.commerce.ec.employee.add` | 添加员工 | [`EcEmployeeAdd`] | call | POST |
//! | `alipay.commerce.ec.employee.delete` | 删除员工 | [`EcEmployeeDelete`] | call | POST |
//! | `alipay.commerce.ec.employee.idlist.query` | 查询部门下员工id列表 | [`EcEmployeeIdlistQuery`] | call | GET |
//! | `alipay.commerce.ec.employee.info.modify` | 员工信息修改 | [`EcEmployeeInfoModify`] | call | PUT |
//! | `alipay.commerce.ec.employee.info.query` | 查询员工详情 | [`EcEmployeeInfoQuery`] | call | GET |
//! | `alipay.commerce.ec.employee.invite.query` | 获取员工邀请链接 | [`EcEmployeeInviteQuery`] | call | GET |
//! | `alipay.commerce.ec.employee.title.create` | 新增员工抬头关系 | [`EcEmployeeTitleCreate`] | call | POST |
//! | `alipay.commerce.ec.employee.title.delete` | 删除员工抬头信息 | [`EcEmployeeTitleDelete`] | call | POST |
//! | `alipay.commerce.ec.employee.title.modify` | 修改员工抬头信息 | [`EcEmployeeTitleModify`] | call | PUT |
//! | `alipay.commerce.ec.enterprise.address.add` | 企业地址添加 | [`EcEnterpriseAddressAdd`] | call | POST |
//! | `alipay.commerce.ec.enterprise.address.modify` | 企业地址修改 | [`EcEnterpriseAddressModify`] | call | PUT |
//! | `alipay.commerce.ec.enterprise.address.query` | 企业地址查询 | [`EcEnterpriseAddressQuery`] | call | GET |
//! | `alipay.commerce.ec.enterprise.agreement.query` | 查询企业签约企业码信息 | [`EcEnterpriseAgreementQuery`] | call | GET |
//! | `alipay.commerce.ec.enterprise.create` | 企业入驻 | [`EcEnterpriseCreate`] | call | POST |
//! | `alipay.commerce.ec.enterprise.delete` | 企业注销 | [`EcEnterpriseDelete`] | call | POST |
//! | `alipay.commerce.ec.enterprise.info.modify` | 企业信息修改 | [`EcEnterpriseInfoModify`] | call | PUT |
//! | `alipay.commerce.ec.enterprise.info.query` | 查询企业详情 | [`EcEnterpriseInfoQuery`] | call | GET |
//! | `alipay.commerce.ec.enterprise.unsign` | 企业解约 | [`EcEnterpriseUnsign`] | call | GET |
//! | `alipay.commerce.ec.industryinvoice.company.query` | 企业信息查询 | [`EcIndustryinvoiceCompanyQuery`] | call |  |
//! | `alipay.commerce.ec.industryinvoice.invoiceapply.create` | 支付可开票开票申请创建 | [`EcIndustryinvoiceInvoiceapplyCreate`] | call |  |
//! | `alipay.commerce.ec.industryinvoice.invoiceapply.query` | 支付可开票开票申请查询 | [`EcIndustryinvoiceInvoiceapplyQuery`] | call |  |
//! | `alipay.commerce.ec.industryinvoice.invoiceapply.retry` | 支付可开票开票申请重试 | [`EcIndustryinvoiceInvoiceapplyRetry`] | call |  |
//! | `alipay.commerce.ec.jointaccountbill.detail.batchquery` | 企业账单批量分页查询 | [`EcJointaccountbillDetailBatchquery`] | call | GET |
//! | `alipay.commerce.ec.user.enterprise.query` | 用户企业列表 | [`EcUserEnterpriseQuery`] | call | GET |
//! | `alipay.commerce.educate.campus.institutions.add` | 入驻学校信息 | [`EducateCampusInstitutionsAdd`] | call | POST |
//! | `alipay.commerce.educate.campus.institutions.query` | 查询学校信息 | [`EducateCampusInstitutionsQuery`] | call | GET |
//! | `alipay.commerce.educate.schoolcard.order.sync` | 校园卡支付订单数据同步 | [`EducateSchoolcardOrderSync`] | call | POST |
//! | `alipay.commerce.iot.device.report.upload` | 设备检测报告上传 | [`IotDeviceReportUpload`] | call | POST |
//! | `alipay.commerce.iot.sdarttool.message.query` | 消息查询 | [`IotSdarttoolMessageQuery`] | call | GET |
//! | `alipay.commerce.iot.sdarttool.message.send` | IOT消息服务 | [`IotSdarttoolMessageSend`] | call | POST |
//! | `alipay.commerce.logistics.invoice.istdwaybill.create` | 开即时配送订单发票 | [`LogisticsInvoiceIstdwaybillCreate`] | call | POST |
//! | `alipay.commerce.logistics.invoice.istdwaybill.query` | 查询即时配送订单的开票结果 | [`LogisticsInvoiceIstdwaybillQuery`] | call | GET |
//! | `alipay.commerce.logistics.logisticscompany.instantdelivery.query` | 查询支付宝支持的即时配送公司 | [`LogisticsLogisticscompanyInstantdeliveryQuery`] | call | GET |
//! | `alipay.commerce.logistics.order.instantdelivery.cancel` | 取消即时配送订单 | [`LogisticsOrderInstantdeliveryCancel`] | call | POST |
//! | `alipay.commerce.logistics.order.instantdelivery.create` | 下即时配送订单 | [`LogisticsOrderInstantdeliveryCreate`] | call | POST |
//! | `alipay.commerce.logistics.order.instantdelivery.precreate` | 预下即时配送订单 | [`LogisticsOrderInstantdeliveryPrecreate`] | call | POST |
//! | `alipay.commerce.logistics.order.istdcancel.preconsult` | 预取消即时配送订单 | [`LogisticsOrderIstdcancelPreconsult`] | call | POST |
//! | `alipay.commerce.logistics.order.istdretry.create` | 重下即时配送订单 | [`LogisticsOrderIstdretryCreate`] | call | POST |
//! | `alipay.commerce.logistics.waybill.istddetail.query` | 查询即时配送运单详情 | [`LogisticsWaybillIstddetailQuery`] | call | GET |
//! | `alipay.commerce.operation.activity.merchant.modify` | 商户签约信息修改 | [`OperationActivityMerchantModify`] | call | POST |
//! | `alipay.commerce.operation.activity.merchant.sign` | 商户签约活动 | [`OperationActivityMerchantSign`] | call | POST |
//! | `alipay.commerce.operation.activity.merchant.unsign` | 活动商户解约 | [`OperationActivityMerchantUnsign`] | call | POST |
//! | `alipay.commerce.operation.bank.activity.query` | 银行活动信息查询 | [`OperationBankActivityQuery`] | call | GET |
//! | `alipay.commerce.operation.gamemarketing.benefit.apply` | 申请权益发放 | [`OperationGamemarketingBenefitApply`] | call |  |
//! | `alipay.commerce.operation.gamemarketing.benefit.verify` | 权益核销 | [`OperationGamemarketingBenefitVerify`] | call |  |
//! | `alipay.commerce.transport.charger.chargerbindinfo.sync` | 充电运营商同步用户绑定充电桩信息接口 | [`TransportChargerChargerbindinfoSync`] | call | POST |
//! | `alipay.commerce.transport.nfccard.send` | NFC用户卡信息同步 | [`TransportNfccardSend`] | call |  |
//! | `alipay.commerce.transport.parking.enterinfo.sync` | 停车入场模板消息配置 | [`TransportParkingEnterinfoSync`] | call | POST |
//! | `alipay.commerce.transport.parking.exitinfo.sync` | 停车离场消息模板配置 | [`TransportParkingExitinfoSync`] | call | POST |
//! | `alipay.commerce.transport.parking.paymentinfo.sync` | 停车支付模板消息配置 | [`TransportParkingPaymentinfoSync`] | call | POST |
//!
//! Described: 1086 of 1086 fields, 83 limits and rules on requests of which 10 are advisory, 51 enumerations, 271 of 347 error codes.

pub mod air_callcenter_trade_apply;
pub mod cityfacilitator_station_query;
pub mod cityfacilitator_voucher_batchquery;
pub mod cityfacilitator_voucher_generate;
pub mod cityfacilitator_voucher_refund;
pub mod ec_balance_downloadurl_query;
pub mod ec_balance_period_modify;
pub mod ec_consume_detail_query;
pub mod ec_department_create;
pub mod ec_department_delete;
pub mod ec_department_info_modify;
pub mod ec_department_info_query;
pub mod ec_department_sublist_query;
pub mod ec_employee_add;
pub mod ec_employee_delete;
pub mod ec_employee_idlist_query;
pub mod ec_employee_info_modify;
pub mod ec_employee_info_query;
pub mod ec_employee_invite_query;
pub mod ec_employee_title_create;
pub mod ec_employee_title_delete;
pub mod ec_employee_title_modify;
pub mod ec_enterprise_address_add;
pub mod ec_enterprise_address_modify;
pub mod ec_enterprise_address_query;
pub mod ec_enterprise_agreement_query;
pub mod ec_enterprise_create;
pub mod ec_enterprise_delete;
pub mod ec_enterprise_info_modify;
pub mod ec_enterprise_info_query;
pub mod ec_enterprise_unsign;
pub mod ec_industryinvoice_company_query;
pub mod ec_industryinvoice_invoiceapply_create;
pub mod ec_industryinvoice_invoiceapply_query;
pub mod ec_industryinvoice_invoiceapply_retry;
pub mod ec_jointaccountbill_detail_batchquery;
pub mod ec_user_enterprise_query;
pub mod educate_campus_institutions_add;
pub mod educate_campus_institutions_query;
pub mod educate_schoolcard_order_sync;
pub mod iot_device_report_upload;
pub mod iot_sdarttool_message_query;
pub mod iot_sdarttool_message_send;
pub mod logistics_invoice_istdwaybill_create;
pub mod logistics_invoice_istdwaybill_query;
pub mod logistics_logisticscompany_instantdelivery_query;
pub mod logistics_order_instantdelivery_cancel;
pub mod logistics_order_instantdelivery_create;
pub mod logistics_order_instantdelivery_precreate;
pub mod logistics_order_istdcancel_preconsult;
pub mod logistics_order_istdretry_create;
pub mod logistics_waybill_istddetail_query;
pub mod operation_activity_merchant_modify;
pub mod operation_activity_merchant_sign;
pub mod operation_activity_merchant_unsign;
pub mod operation_bank_activity_query;
pub mod operation_gamemarketing_benefit_apply;
pub mod operation_gamemarketing_benefit_verify;
pub mod transport_charger_chargerbindinfo_sync;
pub mod transport_nfccard_send;
pub mod transport_parking_enterinfo_sync;
pub mod transport_parking_exitinfo_sync;
pub mod transport_parking_paymentinfo_sync;
pub mod types;

pub use air_callcenter_trade_apply::{
    AirCallcenterTradeApply, AirCallcenterTradeApplyResponse,
    AirCallcenterTradeApplyErrorCode,
};
pub use cityfacilitator_station_query::{
    CityfacilitatorStationQuery, CityfacilitatorStationQueryResponse,
    CityfacilitatorStationQueryErrorCode,
};
pub use cityfacilitator_voucher_batchquery::{
    CityfacilitatorVoucherBatchquery, CityfacilitatorVoucherBatchqueryResponse,
    CityfacilitatorVoucherBatchqueryErrorCode,
};
pub use cityfacilitator_voucher_generate::{
    CityfacilitatorVoucherGenerate, CityfacilitatorVoucherGenerateResponse,
    CityfacilitatorVoucherGenerateErrorCode,
};
pub use cityfacilitator_voucher_refund::{
    CityfacilitatorVoucherRefund, CityfacilitatorVoucherRefundResponse,
    CityfacilitatorVoucherRefundErrorCode,
};
pub use ec_balance_downloadurl_query::{
    EcBalanceDownloadurlQuery, EcBalanceDownloadurlQueryResponse,
    EcBalanceDownloadurlQueryErrorCode,
};
pub use ec_balance_period_modify::{
    EcBalancePeriodModify, EcBalancePeriodModifyResponse, EcBalancePeriodModifyErrorCode,
};
pub use ec_consume_detail_query::{
    EcConsumeDetailQuery, EcConsumeDetailQueryResponse, EcConsumeDetailQueryErrorCode,
};
pub use ec_department_create::{
    EcDepartmentCreate, EcDepartmentCreateResponse, EcDepartmentCreateErrorCode,
};
pub use ec_department_delete::{
    EcDepartmentDelete, EcDepartmentDeleteResponse, EcDepartmentDeleteErrorCode,
};
pub use ec_department_info_modify::{
    EcDepartmentInfoModify, EcDepartmentInfoModifyResponse,
    EcDepartmentInfoModifyErrorCode,
};
pub use ec_department_info_query::{
    EcDepartmentInfoQuery, EcDepartmentInfoQueryResponse, EcDepartmentInfoQueryErrorCode,
};
pub use ec_department_sublist_query::{
    EcDepartmentSublistQuery, EcDepartmentSublistQueryResponse,
    EcDepartmentSublistQueryErrorCode,
};
pub use ec_employee_add::{EcEmployeeAdd, EcEmployeeAddResponse, EcEmployeeAddErrorCode};
pub use ec_employee_delete::{
    EcEmployeeDelete, EcEmployeeDeleteResponse, EcEmployeeDeleteErrorCode,
};
pub use ec_employee_idlist_query::{
    EcEmployeeIdlistQuery, EcEmployeeIdlistQueryResponse, EcEmployeeIdlistQueryErrorCode,
};
pub use ec_employee_info_modify::{
    EcEmployeeInfoModify, EcEmployeeInfoModifyResponse, EcEmployeeInfoModifyErrorCode,
};
pub use ec_employee_info_query::{
    EcEmployeeInfoQuery, EcEmployeeInfoQueryResponse, EcEmployeeInfoQueryErrorCode,
};
pub use ec_employee_invite_query::{
    EcEmployeeInviteQuery, EcEmployeeInviteQueryResponse, EcEmployeeInviteQueryErrorCode,
};
pub use ec_employee_title_create::{
    EcEmployeeTitleCreate, EcEmployeeTitleCreateResponse, EcEmployeeTitleCreateErrorCode,
};
pub use ec_employee_title_delete::{
    EcEmployeeTitleDelete, EcEmployeeTitleDeleteResponse, EcEmployeeTitleDeleteErrorCode,
};
pub use ec_employee_title_modify::{
    EcEmployeeTitleModify, EcEmployeeTitleModifyResponse, EcEmployeeTitleModifyErrorCode,
};
pub use ec_enterprise_address_add::{
    EcEnterpriseAddressAdd, EcEnterpriseAddressAddResponse,
    EcEnterpriseAddressAddErrorCode,
};
pub use ec_enterprise_address_modify::{
    EcEnterpriseAddressModify, EcEnterpriseAddressModifyResponse,
    EcEnterpriseAddressModifyErrorCode,
};
pub use ec_enterprise_address_query::{
    EcEnterpriseAddressQuery, EcEnterpriseAddressQueryResponse,
    EcEnterpriseAddressQueryErrorCode,
};
pub use ec_enterprise_agreement_query::{
    EcEnterpriseAgreementQuery, EcEnterpriseAgreementQueryResponse,
    EcEnterpriseAgreementQueryErrorCode,
};
pub use ec_enterprise_create::{
    EcEnterpriseCreate, EcEnterpriseCreateResponse, EcEnterpriseCreateErrorCode,
};
pub use ec_enterprise_delete::{
    EcEnterpriseDelete, EcEnterpriseDeleteResponse, EcEnterpriseDeleteErrorCode,
};
pub use ec_enterprise_info_modify::{
    EcEnterpriseInfoModify, EcEnterpriseInfoModifyResponse,
    EcEnterpriseInfoModifyErrorCode,
};
pub use ec_enterprise_info_query::{
    EcEnterpriseInfoQuery, EcEnterpriseInfoQueryResponse, EcEnterpriseInfoQueryErrorCode,
};
pub use ec_enterprise_unsign::{
    EcEnterpriseUnsign, EcEnterpriseUnsignResponse, EcEnterpriseUnsignErrorCode,
};
pub use ec_industryinvoice_company_query::{
    EcIndustryinvoiceCompanyQuery, EcIndustryinvoiceCompanyQueryResponse,
    EcIndustryinvoiceCompanyQueryErrorCode,
};
pub use ec_industryinvoice_invoiceapply_create::{
    EcIndustryinvoiceInvoiceapplyCreate, EcIndustryinvoiceInvoiceapplyCreateResponse,
    EcIndustryinvoiceInvoiceapplyCreateErrorCode,
};
pub use ec_industryinvoice_invoiceapply_query::{
    EcIndustryinvoiceInvoiceapplyQuery, EcIndustryinvoiceInvoiceapplyQueryResponse,
    EcIndustryinvoiceInvoiceapplyQueryErrorCode,
};
pub use ec_industryinvoice_invoiceapply_retry::{
    EcIndustryinvoiceInvoiceapplyRetry, EcIndustryinvoiceInvoiceapplyRetryResponse,
    EcIndustryinvoiceInvoiceapplyRetryErrorCode,
};
pub use ec_jointaccountbill_detail_batchquery::{
    EcJointaccountbillDetailBatchquery, EcJointaccountbillDetailBatchqueryResponse,
    EcJointaccountbillDetailBatchqueryErrorCode,
};
pub use ec_user_enterprise_query::{
    EcUserEnterpriseQuery, EcUserEnterpriseQueryResponse, EcUserEnterpriseQueryErrorCode,
};
pub use educate_campus_institutions_add::{
    EducateCampusInstitutionsAdd, EducateCampusInstitutionsAddResponse,
    EducateCampusInstitutionsAddErrorCode,
};
pub use educate_campus_institutions_query::{
    EducateCampusInstitutionsQuery, EducateCampusInstitutionsQueryResponse,
    EducateCampusInstitutionsQueryErrorCode,
};
pub use educate_schoolcard_order_sync::{
    EducateSchoolcardOrderSync, EducateSchoolcardOrderSyncResponse,
    EducateSchoolcardOrderSyncErrorCode,
};
pub use iot_device_report_upload::{
    IotDeviceReportUpload, IotDeviceReportUploadResponse, IotDeviceReportUploadErrorCode,
};
pub use iot_sdarttool_message_query::{
    IotSdarttoolMessageQuery, IotSdarttoolMessageQueryResponse,
    IotSdarttoolMessageQueryErrorCode,
};
pub use iot_sdarttool_message_send::{
    IotSdarttoolMessageSend, IotSdarttoolMessageSendResponse,
    IotSdarttoolMessageSendErrorCode,
};
pub use logistics_invoice_istdwaybill_create::{
    LogisticsInvoiceIstdwaybillCreate, LogisticsInvoiceIstdwaybillCreateResponse,
    LogisticsInvoiceIstdwaybillCreateErrorCode,
};
pub use logistics_invoice_istdwaybill_query::{
    LogisticsInvoiceIstdwaybillQuery, LogisticsInvoiceIstdwaybillQueryResponse,
    LogisticsInvoiceIstdwaybillQueryErrorCode,
};
pub use logistics_logisticscompany_instantdelivery_query::{
    LogisticsLogisticscompanyInstantdeliveryQuery,
    LogisticsLogisticscompanyInstantdeliveryQueryResponse,
    LogisticsLogisticscompanyInstantdeliveryQueryErrorCode,
};
pub use logistics_order_instantdelivery_cancel::{
    LogisticsOrderInstantdeliveryCancel, LogisticsOrderInstantdeliveryCancelResponse,
    LogisticsOrderInstantdeliveryCancelErrorCode,
};
pub use logistics_order_instantdelivery_create::{
    LogisticsOrderInstantdeliveryCreate, LogisticsOrderInstantdeliveryCreateResponse,
    LogisticsOrderInstantdeliveryCreateErrorCode,
};
pub use logistics_order_instantdelivery_precreate::{
    LogisticsOrderInstantdeliveryPrecreate,
    LogisticsOrderInstantdeliveryPrecreateResponse,
    LogisticsOrderInstantdeliveryPrecreateErrorCode,
};
pub use logistics_order_istdcancel_preconsult::{
    LogisticsOrderIstdcancelPreconsult, LogisticsOrderIstdcancelPreconsultResponse,
    LogisticsOrderIstdcancelPreconsultErrorCode,
};
pub use logistics_order_istdretry_create::{
    LogisticsOrderIstdretryCreate, LogisticsOrderIstdretryCreateResponse,
    LogisticsOrderIstdretryCreateErrorCode,
};
pub use logistics_waybill_istddetail_query::{
    LogisticsWaybillIstddetailQuery, LogisticsWaybillIstddetailQueryResponse,
    LogisticsWaybillIstddetailQueryErrorCode,
};
pub use operation_activity_merchant_modify::{
    OperationActivityMerchantModify, OperationActivityMerchantModifyResponse,
    OperationActivityMerchantModifyErrorCode,
};
pub use operation_activity_merchant_sign::{
    OperationActivityMerchantSign, OperationActivityMerchantSignResponse,
    OperationActivityMerchantSignErrorCode,
};
pub use operation_activity_merchant_unsign::{
    OperationActivityMerchantUnsign, OperationActivityMerchantUnsignResponse,
    OperationActivityMerchantUnsignErrorCode,
};
pub use operation_bank_activity_query::{
    OperationBankActivityQuery, OperationBankActivityQueryResponse,
    OperationBankActivityQueryErrorCode,
};
pub use operation_gamemarketing_benefit_apply::{
    OperationGamemarketingBenefitApply, OperationGamemarketingBenefitApplyResponse,
    OperationGamemarketingBenefitApplyErrorCode,
};
pub use operation_gamemarketing_benefit_verify::{
    OperationGamemarketingBenefitVerify, OperationGamemarketingBenefitVerifyResponse,
    OperationGamemarketingBenefitVerifyErrorCode,
};
pub use transport_charger_chargerbindinfo_sync::{
    TransportChargerChargerbindinfoSync, TransportChargerChargerbindinfoSyncResponse,
    TransportChargerChargerbindinfoSyncErrorCode,
};
pub use transport_nfccard_send::{
    TransportNfccardSend, TransportNfccardSendResponse, TransportNfccardSendErrorCode,
};
pub use transport_parking_enterinfo_sync::{
    TransportParkingEnterinfoSync, TransportParkingEnterinfoSyncResponse,
    TransportParkingEnterinfoSyncErrorCode,
};
pub use transport_parking_exitinfo_sync::{
    TransportParkingExitinfoSync, TransportParkingExitinfoSyncResponse,
    TransportParkingExitinfoSyncErrorCode,
};
pub use transport_parking_paymentinfo_sync::{
    TransportParkingPaymentinfoSync, TransportParkingPaymentinfoSyncResponse,
    TransportParkingPaymentinfoSyncErrorCode,
};
